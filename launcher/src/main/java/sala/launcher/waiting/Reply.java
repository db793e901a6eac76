package sala.launcher.waiting;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
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
    /** Bytes: more than a piece of an upload has. */
    private static final int TAKEN = 16 << 20;

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
                exchange.getResponseBody().flush();
            }
            takeTheRest(exchange.getRequestBody());
        }
    }

    // a connection that is closed before everything has come is reset, and the answer lost with it
    private static void takeTheRest(InputStream sent) throws IOException {
        byte[] thrownAway = new byte[1 << 16];
        int taken = 0;
        for (int more = 0; more >= 0 && taken < TAKEN; more = sent.read(thrownAway)) {
            taken += more;
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
