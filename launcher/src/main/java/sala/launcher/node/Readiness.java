package sala.launcher.node;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import sala.launcher.Trouble;
import sala.launcher.payara.PayaraServer;
import sala.launcher.port.Ports;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** Whether the node can work: by its own word, the health check, and by its first page. */
record Readiness(int port) {
    private static final int BROKEN = 500;
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
        try {
            HttpResponse<String> word = get(client, "/health/ready");
            return word.statusCode() == 200 ? look(client) : word.body().replaceAll("\\s+", " ");
        } catch (ConnectException nobodyListens) {
            throw Ports.taken(port);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String look(HttpClient client) throws IOException {
        int status = get(client, "/").statusCode();
        return status < BROKEN ? "" : "its first page answers " + status;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return Deadline.in(ONE_LOOK).await(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
    }
}
