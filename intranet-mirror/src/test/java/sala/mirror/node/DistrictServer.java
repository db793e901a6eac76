package sala.mirror.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.mirror.fleet.Caller;
import sala.mirror.protocol.RequestLine;
import sala.mirror.publication.PatchAnswer;
import sala.mirror.publication.Publication;
import sala.mirror.publication.Ranges;
import sala.mirror.stream.PatchesWanted;
import sala.mirror.stream.Wanted;

/** The district's door over real HTTP, as {@code web} opens it, on a line that tests can spoil. */
public final class DistrictServer implements AutoCloseable {

    public final Trouble trouble = new Trouble();

    /** All requests so far, as {@code "GET mirror/snapshot"}. */
    public final List<String> requests = new CopyOnWriteArrayList<>();

    private final District district;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    DistrictServer(District district) {
        this.district = district;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/api/v1/mirror/", this::answer);
        http.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String target = exchange.getRequestURI().toString().substring("/api/v1/".length());
        requests.add(exchange.getRequestMethod() + " " + target.replaceAll("\\?.*", ""));
        try (exchange) {
            answerUnlessDown(exchange, target, body);
        }
    }

    private void answerUnlessDown(HttpExchange exchange, String target, byte[] body) throws IOException {
        try {
            if (!trouble.isDown()) {
                answer(exchange, target, body);
            }
        } catch (Fault fault) {
            problem(exchange, fault);
        }
    }

    private void answer(HttpExchange exchange, String target, byte[] body) throws IOException {
        String path = target.replaceAll("\\?.*", "");
        String nonce = target.replaceAll(".*nonce=", "");
        if (path.equals("mirror/hello")) {
            send(exchange, district.admission.hello(nonce));
        } else if (path.equals("mirror/join")) {
            String sealed = new String(body, StandardCharsets.US_ASCII);
            sendUnlessLost(exchange, tx(() -> district.admission.admit(sealed)));
        } else if (path.startsWith("mirror/root/")) {
            send(
                    exchange,
                    trouble.root(
                            Integer.parseInt(path.substring("mirror/root/".length())), district.districtRoots::text));
        } else if (path.startsWith("mirror/head/")) {
            send(
                    exchange,
                    200,
                    trouble.head(district.reception.head(UUID.fromString(path.substring("mirror/head/".length())))));
        } else {
            proven(exchange, target, nonce, caller(exchange, target, body), body);
        }
    }

    private void proven(HttpExchange exchange, String target, String nonce, Caller caller, byte[] body)
            throws IOException {
        String path = target.replaceAll("\\?.*", "");
        switch (path) {
            case "mirror/contact" -> {
                byte[] told = target.contains("said=")
                        ? Base64.getUrlDecoder().decode(target.replaceAll(".*said=", ""))
                        : body;
                send(exchange, 200, district.reception.hear(caller.node(), told));
            }
            case "mirror/snapshot" -> {
                long from = Long.parseLong(target.replaceAll(".*from=|&.*", ""));
                Publication newest = trouble.instead(
                        district.publications.since(caller.node().school(), from, target.contains("alone=true")));
                exchange.getResponseHeaders()
                        .add("Sala-Signature", Base64.getUrlEncoder().encodeToString(newest.signature()));
                send(exchange, 200, newest.manifest());
            }
            case "mirror/records" -> {
                List<String> hashes = new ArrayList<>();
                Json.createReader(new ByteArrayInputStream(body))
                        .readArray()
                        .getValuesAs(JsonString.class)
                        .forEach(hash -> hashes.add(hash.getString()));
                send(exchange, 200, district.deliverables.records(caller.node().school(), hashes));
            }
            case "mirror/usage" -> sendUnlessLost(exchange, district.intake.take(caller, body, nonce));
            case "mirror/offers" -> sendUnlessLost(exchange, district.offers.hear(caller.node(), body, nonce));
            case "mirror/files" -> files(exchange, caller, body);
            case "mirror/patches" -> patches(exchange, caller, body);
            default -> {
                if (path.startsWith("mirror/offers/")) {
                    offer(exchange, target, nonce, caller, body);
                } else {
                    extents(exchange, caller, path);
                }
            }
        }
    }

    private void offer(HttpExchange exchange, String target, String nonce, Caller caller, byte[] body)
            throws IOException {
        UUID thing = UUID.fromString(target.split("/")[2]);
        if (target.contains("/back?")) {
            sendUnlessLost(exchange, district.offers.takeBack(caller.node(), thing, nonce));
        } else {
            long from = Long.parseLong(target.replaceAll(".*from=|&.*", ""));
            sendUnlessLost(exchange, district.offers.take(caller.node(), thing, from, trouble.piece(body), nonce));
        }
    }

    private void files(HttpExchange exchange, Caller caller, byte[] wanted) throws IOException {
        Ranges ranges = district.deliverables.ranges(caller.node().school(), Wanted.read(wanted));
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = trouble.on(exchange.getResponseBody());
        ranges.sendTo(out);
        out.flush();
    }

    private void patches(HttpExchange exchange, Caller caller, byte[] wanted) throws IOException {
        PatchAnswer patches = district.deliverables.patches(caller.node().school(), PatchesWanted.read(wanted));
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = trouble.on(exchange.getResponseBody());
        patches.sendTo(out);
        out.flush();
    }

    private void extents(HttpExchange exchange, Caller caller, String path) throws IOException {
        String[] asked = path.split("/");
        byte[] extents = district.deliverables.extents(
                caller.node().school(), Long.parseLong(asked[2]), Integer.parseInt(asked[3]));
        send(exchange, 200, trouble.extents(extents));
    }

    private Caller caller(HttpExchange exchange, String target, byte[] body) {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        return district.gate.admit(token, RequestLine.of(exchange.getRequestMethod(), target, body));
    }

    private <T> T tx(Callable<T> work) {
        return district.db.inTransaction(work);
    }

    private void sendUnlessLost(HttpExchange exchange, String text) throws IOException {
        if (!trouble.loseAnswer()) {
            send(exchange, text);
        }
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void problem(HttpExchange exchange, Fault fault) throws IOException {
        String body =
                Json.createObjectBuilder().add("code", fault.code()).build().toString();
        int status = fault.kind() == FaultKind.NOT_FOUND
                ? 404
                : fault.kind() == FaultKind.CONFLICT ? 409 : fault.kind() == FaultKind.UNAVAILABLE ? 503 : 400;
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }
}
