package sala.mirror.district;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executor;
import sala.mirror.stream.PacedBytes;

/**
 * The line to a district's address, without any proof of who is at either end. HTTP/1.1, since old proxies in offices
 * know no other, and one answer at a time needs no more. Safe for many threads.
 */
public final class Line {

    private final URI api;
    private final HttpClient http;
    private final LineLimits limits;

    /** @param district the address of the district's pages, such as {@code http://sala.example.go.th:8080} */
    public Line(URI district, HttpClient http, LineLimits limits) {
        this.api = URI.create(district.toString().replaceAll("/+$", "") + "/api/v1/");
        this.http = http;
        this.limits = limits;
    }

    /** A client for all lines of this node. */
    public static HttpClient client(Executor threads, LineLimits limits) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .executor(threads)
                .build();
    }

    private Line(Line other, LineLimits limits) {
        this.api = other.api;
        this.http = other.http;
        this.limits = limits;
    }

    /** The same line with another patience, but for connecting. */
    Line with(LineLimits other) {
        return new Line(this, other);
    }

    public LineLimits limits() {
        return limits;
    }

    /** Asks once and reads a whole small answer. */
    public byte[] ask(Ask ask, int most) throws IOException {
        return ask(ask, reply -> reply.bytes(most));
    }

    /**
     * Asks once and lends the answer.
     *
     * @throws DistrictRefused when the status says no
     * @throws IOException when the line fails; asking again may help
     */
    public <T> T ask(Ask ask, Use<T> use) throws IOException {
        HttpResponse<InputStream> response = send(request(ask));
        try (InputStream body = response.body()) {
            Reply reply = new Reply(response.statusCode(), response.headers(), body);
            if (reply.status() >= 300 && reply.status() != 304) {
                throw DistrictRefused.of(reply.status(), reply.bytes(64 * 1024));
            }
            return use.of(reply);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, info -> new WatchedBody(limits.stall()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpRequest request(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(ask.target()))
                .timeout(uploadTime(ask).plus(limits.answer()))
                .method(ask.method(), body(ask));
        // the client's own name is longer, and tells of its version
        request.header("User-Agent", "Sala");
        ask.headers().forEach(request::header);
        return request.build();
    }

    private static BodyPublisher body(Ask ask) {
        if (ask.body().length == 0) {
            return BodyPublishers.noBody();
        }
        return ask.bitsPerSecond() == 0
                ? BodyPublishers.ofByteArray(ask.body())
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new PacedBytes(ask.body(), ask.bitsPerSecond())),
                        ask.body().length);
    }

    /** At 8 kbit/s, which is a line that hardly lives. */
    private static Duration uploadTime(Ask ask) {
        return Duration.ofMillis(ask.body().length);
    }

    /** What is done with an answer. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Reply reply) throws IOException;
    }
}
