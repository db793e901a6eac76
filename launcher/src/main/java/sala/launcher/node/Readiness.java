package sala.launcher.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import sala.launcher.Trouble;
import sala.launcher.payara.PayaraServer;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** The node's own word that it can work: its health check. */
record Readiness(int port) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration ONE_LOOK = Duration.ofSeconds(10);

    void await(PayaraServer server) {
        HttpClient client = HttpClient.newHttpClient();
        String last = "no answer";
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(STEP)) {
            server.requireAlive();
            last = ask(client);
            if (last.isEmpty()) {
                return;
            }
        }
        throw new Trouble("the node does not become ready: " + last);
    }

    private String ask(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        try {
            HttpResponse<String> response =
                    Deadline.in(ONE_LOOK).await(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            return response.statusCode() == 200 ? "" : response.body().replaceAll("\\s+", " ");
        } catch (IOException e) {
            return e.toString();
        }
    }
}
