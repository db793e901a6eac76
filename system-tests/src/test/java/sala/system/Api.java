package sala.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", type);
        return new Api(node, all);
    }

    HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
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
