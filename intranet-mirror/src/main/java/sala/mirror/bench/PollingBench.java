package sala.mirror.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import sala.mirror.identity.Identities;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Head;
import sala.mirror.snapshot.ListedFile;
import sala.mirror.snapshot.Manifest;
import sala.mirror.stream.Range;
import sala.mirror.stream.Wanted;

/**
 * How long nodes wait for a look at the head while others fetch files. All of them ask as the one school that has
 * joined, each request with a proof of its own, as fast as satellites bring them; a district makes no difference
 * between one school's requests and another's. Prints one JSON line.
 */
public final class PollingBench {

    private static final int NODES = 117;
    private static final int FETCHING = 20;
    private static final long BITS_PER_SECOND = 256_000;
    private static final int ONE_REQUEST = 480_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final double MILLION = 1e6;
    private static final int P95 = 95;
    private static final int ALL = 100;

    private final Instant begun;
    private final long begunNanos = System.nanoTime();
    private final URI district;
    private final NodeIdentity self;
    private final NodeIdentity office;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final ConcurrentLinkedQueue<Double> waited = new ConcurrentLinkedQueue<>();
    private final AtomicLong fetched = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    private PollingBench(URI district, Path school, Path office, Instant begun) {
        this.begun = begun;
        this.district = district;
        this.self = Identities.in(school.resolve("secrets"));
        this.office = Identities.in(office.resolve("secrets"));
    }

    /**
     * @param arguments the district's address, the data folders of the school and of the district, seconds, what time
     *     it is
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PollingBench bench = new PollingBench(
                URI.create(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Instant.parse(arguments[4]));
        System.out.println(bench.measure(Duration.ofSeconds(Long.parseLong(arguments[3]))));
    }

    private String measure(Duration time) throws IOException, InterruptedException {
        Manifest list = list();
        Instant until = now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        for (int node = 0; node < NODES; node++) {
            int number = node;
            threads.execute(() -> live(number, list, until));
        }
        threads.shutdown();
        if (!threads.awaitTermination(time.toSeconds() + 120, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        return figures();
    }

    private String figures() {
        List<Double> all = new ArrayList<>(waited);
        all.sort(null);
        return Json.createObjectBuilder()
                .add("looks", all.size())
                .add("p95", all.isEmpty() ? 0 : all.get(all.size() * P95 / ALL))
                .add("refused", refused.get())
                .add("fetched", fetched.get())
                .build()
                .toString();
    }

    private void live(int number, Manifest list, Instant until) {
        try {
            if (number < FETCHING) {
                for (int turn = number; now().isBefore(until); turn++) {
                    fetch(list, turn);
                }
            } else {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis() * number / NODES);
                for (; now().isBefore(until); TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis())) {
                    look();
                }
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(at("mirror/head/" + self.id())).build(), BodyHandlers.ofByteArray());
        waited.add((System.nanoTime() - begun) / MILLION);
        if (Head.read(answer.body(), self.id(), office.signing().getPublic()).isEmpty()) {
            refused.incrementAndGet();
        }
    }

    private void fetch(Manifest list, int turn) throws IOException, InterruptedException {
        List<Range> ranges = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < list.files().size() && bytes < ONE_REQUEST && ranges.size() < Wanted.MOST_RANGES; i++) {
            ListedFile file = list.files().get((turn + i) % list.files().size());
            long length = Math.min(file.blob().size(), ONE_REQUEST);
            ranges.add(new Range(file.place(), 0, length));
            bytes += length;
        }
        byte[] wanted = new Wanted(list.number(), ranges, BITS_PER_SECOND).write();
        try (InputStream body = http.send(proven("POST", Wanted.TARGET, wanted), BodyHandlers.ofInputStream())
                .body()) {
            fetched.addAndGet(body.transferTo(OutputStream.nullOutputStream()));
        }
    }

    private Manifest list() throws IOException, InterruptedException {
        byte[] bytes = http.send(
                        proven("GET", "mirror/snapshot?from=0&alone=true", new byte[0]), BodyHandlers.ofByteArray())
                .body();
        return DeltaText.readWhole(bytes);
    }

    private HttpRequest proven(String method, String target, byte[] body) {
        String token = RequestToken.issue(self, RequestLine.of(method, target, body), office.fingerprint(), now());
        return HttpRequest.newBuilder(at(target))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build();
    }

    private Instant now() {
        return begun.plusNanos(System.nanoTime() - begunNanos);
    }

    private URI at(String target) {
        return district.resolve("/api/v1/" + target);
    }
}
