package sala.launcher.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import sala.launcher.Trouble;
import sala.launcher.payara.PayaraServer;
import sala.launcher.process.Pause;

/** The node's own word that it can work: its health check. */
record Readiness(int port) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration STEP = Duration.ofMillis(250);

    void await(PayaraServer server) {
        HttpClient client = HttpClient.newHttpClient();
        String last = "no answer";
        for (long left = PATIENCE.dividedBy(STEP); left > 0; left--) {
            server.requireAlive();
            last = ask(client);
            if (last.isEmpty()) {
                return;
            }
            Pause.of(STEP);
        }
        throw new Trouble("the node does not become ready: " + last);
    }

    private String ask(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? "" : response.body().replaceAll("\\s+", " ");
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
