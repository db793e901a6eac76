package sala.mirror.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.mirror.peer.HashList;
import sala.mirror.peer.Offerings.Offer;
import sala.mirror.peer.PeerWanted;
import sala.mirror.protocol.RequestLine;

/** A school's door for its neighbours over real HTTP, as {@code web} opens it, which tests can spoil. */
public final class PeerServer implements AutoCloseable {

    public final Trouble trouble = new Trouble();

    /** All requests so far, as {@code "POST mirror/peer/files"}. */
    public final List<String> requests = new CopyOnWriteArrayList<>();

    private final School school;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public PeerServer(School school) {
        this.school = school;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/api/v1/mirror/peer/", this::answer);
        http.start();
    }

    public String address() {
        return "127.0.0.1:" + http.getAddress().getPort();
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
            if (!trouble.isDown()) {
                answerOrRefuse(exchange, target, body);
            }
        }
    }

    private void answerOrRefuse(HttpExchange exchange, String target, byte[] body) throws IOException {
        try {
            answer(exchange, target, body);
        } catch (Fault fault) {
            byte[] problem = Json.createObjectBuilder()
                    .add("code", fault.code())
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(fault.kind() == FaultKind.UNAUTHENTICATED ? 401 : 409, problem.length);
            exchange.getResponseBody().write(problem);
        }
    }

    private void answer(HttpExchange exchange, String target, byte[] body) throws IOException {
        if (target.startsWith("mirror/peer/hello")) {
            send(exchange, school.gate.hello(target.replaceAll(".*nonce=", "")).getBytes(StandardCharsets.UTF_8));
            return;
        }
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        school.gate.admit(token, RequestLine.of(exchange.getRequestMethod(), target, body));
        if (target.equals("mirror/peer/held")) {
            send(exchange, school.offerings.held(HashList.read(body)));
        } else {
            Offer offer = school.offerings.ranges(PeerWanted.read(body));
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = trouble.on(exchange.getResponseBody());
            offer.sendTo(out);
            out.flush();
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
