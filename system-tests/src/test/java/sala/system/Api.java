package sala.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.system.browser.Account;
import sala.system.node.Node;

/** Speaks to a node as a program does, with a token or without. */
record Api(URI node, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "a-boundary-of-our-own";
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    static Api of(Node node) {
        return new Api(node.address(), Map.of("Accept", "*/*"));
    }

    /** The same, with a token of this account. */
    Api signedIn(Account account) {
        String credentials =
                "{\"username\":\"" + account.username() + "\",\"password\":\"" + account.password() + "\"}";
        HttpResponse<String> answer = as("application/json").send("POST", "/api/v1/tokens", credentials);
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError(account.username() + " gets no token: " + answer.body());
        }
        return new Api(node, Map.of("Accept", "*/*", "Authorization", "Bearer " + token.group(1)));
    }

    /** The same, sending bodies of this type. */
    Api as(String type) {
        return with("Content-Type", type);
    }

    /** The same with one more header. */
    Api with(String header, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(header, value);
        return new Api(node, all);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body));
    }

    /** Sends a file to the register as a form with {@code file} and {@code metadata}, whether it is there or not. */
    HttpResponse<String> upload(Path file, String metadata) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"again\"\r\n\r\ntrue"
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return as("multipart/form-data; boundary=" + BOUNDARY)
                .send(
                        "POST",
                        "/api/v1/media",
                        BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofFile(file),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(node.resolve(path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
