package sala.launcher.waiting;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Tells people with a page and programs with a problem document (RFC 9457) that they have to come again. */
record NotYet(Supplier<Standing> standing) implements HttpHandler {
    private static final List<String> OF_PROGRAMS = List.of("/api/", "/xapi/", "/lti/", "/metrics", "/openapi");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Standing now = standing.get();
        boolean repeatable = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        if (isProgram(exchange)) {
            Reply.json("application/problem+json", Notice.problem(now)).send(exchange, now);
        } else {
            WaitingPage.of(now, repeatable).send(exchange, now);
        }
    }

    private static boolean isProgram(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        return OF_PROGRAMS.stream().anyMatch(path::startsWith) || asksForJson(exchange.getRequestHeaders());
    }

    private static boolean asksForJson(Headers headers) {
        String accepted = String.join(",", headers.getOrDefault("Accept", List.of()));
        return accepted.contains("json") && !accepted.contains("html");
    }
}
