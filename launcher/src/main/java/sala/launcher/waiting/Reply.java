package sala.launcher.waiting;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer of a node that is not there yet: to come again in a few seconds, unless it says otherwise. */
record Reply(int status, Map<String, String> headers, String body) {
    static final int UNAVAILABLE = 503;

    /**
     * By it the page that waits sees that something has changed, and that it is not yet the application that answers.
     */
    static final String STAGE = "Sala-Stage";

    private static final String SECONDS = "5";
    private static final int NO_BODY = -1;

    static Reply json(String type, Map<String, Object> body) {
        try {
            return new Reply(UNAVAILABLE, Map.of("Content-Type", type), JSON.std.asString(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply withStatus(int other) {
        return new Reply(other, headers, body);
    }

    void send(HttpExchange exchange, Standing standing) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        fill(exchange.getResponseHeaders(), standing);
        try (exchange) {
            exchange.sendResponseHeaders(status, head ? NO_BODY : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private void fill(Headers all, Standing standing) {
        headers.forEach(all::set);
        all.set(STAGE, standing.stage().name());
        all.set("Cache-Control", "no-store");
        all.set("X-Content-Type-Options", "nosniff");
        all.set("Connection", "close");
        if (status == UNAVAILABLE) {
            all.set("Retry-After", SECONDS);
        }
    }
}
