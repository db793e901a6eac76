package sala.launcher.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sala.launcher.Trouble;

/** Many people whose lines have stalled in the middle of a file: each has asked for all of it, and takes nothing. */
final class SlowLines implements Closeable {

    private static final int RECEIVED = 4 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAGES = 20;

    private final List<Socket> lines = new ArrayList<>();

    /** @param request for a file that is larger than what systems buffer */
    SlowLines(InetSocketAddress server, String request, int many) throws IOException {
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < many; i++) {
            Socket line = new Socket();
            lines.add(line);
            line.setReceiveBufferSize(RECEIVED);
            line.connect(server, (int) PATIENCE.toMillis());
            line.getOutputStream().write(bytes);
        }
    }

    /** How long the slowest of some pages takes for somebody else meanwhile, in milliseconds. */
    double slowest(URI page) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        double most = 0;
        for (int i = 0; i < PAGES; i++) {
            long begun = System.nanoTime();
            try {
                client.send(
                        HttpRequest.newBuilder(page).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("interrupted", e);
            }
            most = Math.max(most, (System.nanoTime() - begun) / 1e6);
        }
        return most;
    }

    @Override
    public void close() throws IOException {
        for (Socket line : lines) {
            line.close();
        }
    }
}
