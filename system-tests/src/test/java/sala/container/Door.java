package sala.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sala.signin.Token;

/** Asks this server over HTTP, as a browser with these headers does; a cookie among them makes it somebody's. */
record Door(Map<String, String> headers) {

    private static final int PORT = Integer.getInteger("sala.port");
    private static final String COOKIE = "sala-session-" + PORT;

    static Door ofNobody() {
        return new Door(Map.of("Accept", "text/html"));
    }

    /** The same browser after its user has signed in. */
    Door signIn(String username) {
        Map<String, String> form = new TreeMap<>(Map.of("username", username, "password", SmallSchool.PASSWORD));
        if (headers.containsKey("Cookie")) {
            form.put("_csrf", session().csrf());
        }
        HttpResponse<String> answer = post("/signin", form);
        return holding(session(answer).orElseThrow(() -> new AssertionError(answer + "\n" + answer.body())));
    }

    Door holding(Token session) {
        return with("Cookie", COOKIE + "=" + session.text());
    }

    Door with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Door(more);
    }

    /** The session that the browser holds. */
    Token session() {
        return new Token(headers.get("Cookie").substring(COOKIE.length() + 1));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static Optional<Token> session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> new Token(cookie.substring(COOKIE.length() + 1).replaceFirst(";.*", "")))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path));
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
