package sala.launcher.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sala.launcher.Trouble;

/** The pages and the interface of a node, for one person. */
public final class NodeDoor {

    private static final String BOUNDARY = "sala-bench-7d1c";
    private static final int REDIRECTIONS = 400;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI node;
    private String token = "";

    public NodeDoor(URI node) {
        this.node = node;
    }

    public void signIn(String user, String password) throws IOException {
        String body = JSON.std.asString(Map.of("username", user, "password", password));
        token = String.valueOf(JSON.std
                .mapFrom(sent(
                        request("/api/v1/tokens")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)),
                        HttpResponse.BodyHandlers.ofString()))
                .get("token"));
    }

    public String authorization() {
        return "Authorization: Bearer " + token;
    }

    public Map<String, Object> json(String path) throws IOException {
        return JSON.std.mapFrom(sent(request(path), HttpResponse.BodyHandlers.ofString()));
    }

    public void fetch(String path, Path into) throws IOException {
        sent(request(path), HttpResponse.BodyHandlers.ofFile(into));
    }

    /** Sends a form; gives the page that answers. */
    public String post(String path, Map<String, List<String>> form) throws IOException {
        String body = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
        return sent(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends a file with what is to be known of it; gives the id of what it became.
     *
     * @param type of the file, such as {@code video/mp4}
     */
    public String upload(Map<String, Object> metadata, String name, String type, HttpRequest.BodyPublisher file)
            throws IOException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
                part("metadata", "", "application/json"),
                HttpRequest.BodyPublishers.ofString(JSON.std.asString(metadata)),
                part("file", "; filename=\"" + name + "\"", type),
                file,
                HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        String answer = sent(
                request("/api/v1/media")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body),
                HttpResponse.BodyHandlers.ofString());
        return String.valueOf(JSON.std.mapFrom(answer).get("id"));
    }

    /** Sends a form that is nothing but a file. */
    public void send(String path, String name, String type, HttpRequest.BodyPublisher file) throws IOException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
                part("file", "; filename=\"" + name + "\"", type),
                file,
                HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        sent(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher part(String name, String more, String type) {
        return HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"" + more + "\r\nContent-Type: " + type + "\r\n\r\n");
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).timeout(Duration.ofMinutes(2));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> T sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) throws IOException {
        try {
            HttpResponse<T> answer = client.send(request.build(), reader);
            if (answer.statusCode() >= REDIRECTIONS) {
                throw new IOException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
