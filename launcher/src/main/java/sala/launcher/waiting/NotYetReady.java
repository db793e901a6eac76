package sala.launcher.waiting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The health of a node that starts, as the application will tell it: alive, and not ready. */
record NotYetReady(Supplier<Standing> standing) implements HttpHandler {
    private static final String JSON = "application/json";
    private static final Map<String, Object> ALIVE = Map.of("status", "UP", "checks", List.of());

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Standing now = standing.get();
        if (exchange.getRequestURI().getRawPath().equals("/health/live")) {
            Reply.json(JSON, ALIVE).withStatus(200).send(exchange, now);
        } else {
            Reply.json(JSON, Notice.health(now)).send(exchange, now);
        }
    }
}
