package sala.launcher.control;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sala.launcher.Trouble;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Secrets;
import sala.launcher.process.Deadline;

/** The control interface of a node that runs on this machine. */
public final class ControlDoor {
    private static final Duration JOIN_PATIENCE = Duration.ofMinutes(5);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String token;

    public ControlDoor(DataFolder folder, int port) {
        base = URI.create("http://127.0.0.1:" + port + "/api/v1/node/");
        token = new Secrets(folder).controlToken();
    }

    /** Where its pages are. */
    public int port() {
        return base.getPort();
    }

    /** Makes the node a school of the district at that address. */
    public void join(String district, String joinToken) {
        HttpRequest request = request("join")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(Map.of("url", district, "token", joinToken))))
                .build();
        try {
            HttpResponse<String> response =
                    Deadline.in(JOIN_PATIENCE).await(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            Answer.requireSuccess(response.statusCode(), response.body().lines());
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    /** Runs one pass and reports each step as it happens. */
    public void sync(Consumer<Progress> progress) {
        HttpRequest request =
                request("sync").POST(HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<Stream<String>> response = send(request);
        try (Stream<String> lines = response.body()) {
            Answer.requireResult(response.statusCode(), lines, progress);
        }
    }

    /** Brings a folder of lessons in, or only looks at it, and reports how far that is. */
    public ImportReport bringIn(LessonFolder folder, Consumer<Progress> progress) {
        HttpRequest request = request("import")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(json(folder.request())))
                .build();
        HttpResponse<Stream<String>> response = send(request);
        try (Stream<String> lines = response.body()) {
            return new ImportReport(Answer.requireResult(response.statusCode(), lines, progress));
        }
    }

    /** Writes a disk, or takes one in, and reports how far that is. */
    public DiskOutcome disk(DiskWork work, Consumer<Progress> progress) {
        HttpRequest request = request(work.operation())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(json(work.request())))
                .build();
        HttpResponse<Stream<String>> response = send(request);
        try (Stream<String> lines = response.body()) {
            return DiskOutcome.of(Answer.requireResult(response.statusCode(), lines, progress));
        }
    }

    /** Asks about the district's root. */
    public Map<String, Object> root() {
        return asked(request("keys").GET());
    }

    /** What the next root is to say, or the one that is to take its place. */
    public Map<String, Object> root(String operation, Map<String, ?> request) {
        return asked(request("keys/" + operation)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(json(request))));
    }

    private Map<String, Object> asked(HttpRequest.Builder request) {
        HttpResponse<Stream<String>> response = send(request.build());
        try (Stream<String> lines = response.body()) {
            return Answer.requireObject(response.statusCode(), lines);
        }
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(base.resolve(operation)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw noAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private static Trouble noAnswer(IOException e) {
        return new Trouble("the node on this machine does not answer: " + e, e);
    }

    private static String json(Map<String, ?> values) {
        try {
            return JSON.std.asString(values);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
