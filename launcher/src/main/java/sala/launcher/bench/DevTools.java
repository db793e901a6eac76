package sala.launcher.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sala.launcher.process.Deadline;

/** The DevTools protocol of a browser: asks, and waits for the answer. */
final class DevTools implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<Map<String, Object>>> asked = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;
    private String session = "";
    private int last;

    DevTools(URI browser) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(browser, this)
                .join();
    }

    /** From now on everything is asked of this page. */
    void attach(String session) {
        this.session = session;
    }

    Map<String, Object> ask(String method, Map<String, ?> arguments) throws IOException {
        return ask(method, arguments, Duration.ofSeconds(30));
    }

    private Map<String, Object> ask(String method, Map<String, ?> arguments, Duration patience) throws IOException {
        int id = ++last;
        Map<String, Object> message = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", arguments));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(JSON.std.asString(message), true);
        return Deadline.in(patience).await(answer);
    }

    /** What an expression, or its promise, comes to: a text, a number, a truth or null. */
    @Nullable
    Object value(String script, Duration patience) throws IOException {
        Map<String, Object> answer = ask(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true),
                patience);
        if (answer.containsKey("exceptionDetails")) {
            throw new IOException("the page says " + answer.get("exceptionDetails"));
        }
        return ((Map<?, ?>) answer.getOrDefault("result", Map.of())).get("value");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence more, boolean whole) {
        text.append(more);
        if (whole) {
            answered(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private void answered(String message) {
        try {
            Map<String, Object> all = JSON.std.mapFrom(message);
            CompletableFuture<Map<String, Object>> waiting =
                    all.get("id") instanceof Number id ? asked.remove(id.intValue()) : null;
            if (waiting != null && all.get("result") instanceof Map<?, ?> result) {
                waiting.complete((Map<String, Object>) result);
            } else if (waiting != null) {
                waiting.completeExceptionally(new IOException("the browser says " + all.get("error")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
