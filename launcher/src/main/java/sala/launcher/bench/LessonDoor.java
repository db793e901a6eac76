package sala.launcher.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** The lessons of a node, for a teacher: finds, sends and waits for them. */
final class LessonDoor {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String BOUNDARY = "sala-bench-7d1c";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI node;
    private String token = "";

    LessonDoor(URI node) {
        this.node = node;
    }

    void signIn(String user, String password) throws IOException {
        String body = JSON.std.asString(Map.of("username", user, "password", password));
        token = String.valueOf(json(request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .get("token"));
    }

    String authorization() {
        return "Authorization: Bearer " + token;
    }

    /** The id of the first video that the search finds, once it finds any. */
    String anyVideo() throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofSeconds(1))) {
            Object hits = json(request("/api/v1/search?q=&kind=video")).get("hits");
            if (hits instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> hit) {
                return String.valueOf(hit.get("id"));
            }
        }
        throw new Trouble("the node has no video");
    }

    String send(Path recording) throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        String title =
                "{\"title\":\"camera\",\"subject\":\"science\",\"grades\":[\"P4\"],\"language\":\"th\",\"licence\":\"public-domain\"}";
        before.writeBytes(part("metadata", "", "application/json"));
        before.writeBytes(title.getBytes(StandardCharsets.UTF_8));
        before.writeBytes(part("file", "; filename=\"camera.mp4\"", "video/mp4"));
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofByteArray(before.toByteArray()),
                HttpRequest.BodyPublishers.ofFile(recording),
                HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return String.valueOf(json(request("/api/v1/media")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body))
                .get("id"));
    }

    private static byte[] part(String name, String more, String type) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more
                        + "\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Waits until all of its renditions are there. */
    void awaitReady(String item) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofSeconds(1))) {
            Object status = json(request("/api/v1/media/" + item)).get("status");
            if ("ready".equals(status)) {
                return;
            }
            if ("failed".equals(status)) {
                throw new Trouble("the node could not encode " + item);
            }
        }
        throw new Trouble("the node took too long to encode " + item);
    }

    /** The path of its largest rendition. */
    String largest(String item) throws IOException {
        String name = "";
        long most = 0;
        if (json(request("/api/v1/media/" + item)).get("renditions") instanceof List<?> renditions) {
            for (Object rendition : renditions) {
                if (rendition instanceof Map<?, ?> one
                        && one.get("bytes") instanceof Number bytes
                        && bytes.longValue() > most) {
                    most = bytes.longValue();
                    name = String.valueOf(one.get("name"));
                }
            }
        }
        return "/media/" + item + "/hls/" + name + ".mp4";
    }

    void fetch(String path, Path into) throws IOException {
        sent(request(path).build(), HttpResponse.BodyHandlers.ofFile(into));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).timeout(Duration.ofMinutes(2));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Map<String, Object> json(HttpRequest.Builder request) throws IOException {
        return JSON.std.mapFrom(sent(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private <T> T sent(HttpRequest request, HttpResponse.BodyHandler<T> reader) throws IOException {
        try {
            HttpResponse<T> answer = client.send(request, reader);
            if (answer.statusCode() >= 300) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
