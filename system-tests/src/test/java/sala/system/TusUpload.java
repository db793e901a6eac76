package sala.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;

/** A resumable upload as a program sends it, piece by piece. */
record TusUpload(URI address, String authorization) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Announces a file. */
    static TusUpload begin(Api api, String name, long length) throws IOException, InterruptedException {
        String file = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        String authorization = api.headers().get("Authorization");
        HttpResponse<String> begun = CLIENT.send(
                HttpRequest.newBuilder(api.node().resolve("/api/v1/uploads"))
                        .header("Authorization", authorization)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", String.valueOf(length))
                        .header("Upload-Metadata", "filename " + file)
                        .POST(BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String place = begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(begun.body()));
        return new TusUpload(api.node().resolve(place), authorization);
    }

    String id() {
        return address.getPath().replaceAll(".*/", "");
    }

    /** What the node says that it has. */
    long offset() throws IOException, InterruptedException {
        HttpRequest look = request(0).method("HEAD", BodyPublishers.noBody()).build();
        HttpResponse<Void> answer = CLIENT.send(look, HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow(() -> new AssertionError(answer));
    }

    /** Sends a piece from there on. */
    HttpResponse<String> send(byte[] file, int from, int to) throws IOException, InterruptedException {
        HttpRequest piece = request(from)
                .method("PATCH", BodyPublishers.ofByteArray(file, from, to - from))
                .build();
        return CLIENT.send(piece, HttpResponse.BodyHandlers.ofString());
    }

    /** Promises all the rest, sends half of it, and then nothing more, as a computer that was closed. */
    void sendHalf(byte[] file, int from) {
        int half = (file.length - from) / 2;
        InputStream stuck = new ByteArrayInputStream(file, from, half) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int n = super.read(into, offset, length);
                return n < 0 ? never() : n;
            }
        };
        HttpRequest piece = request(from)
                .method(
                        "PATCH",
                        BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> stuck), file.length - (long) from))
                .build();
        var unused = CLIENT.sendAsync(piece, HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(long offset) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Tus-Resumable", "1.0.0")
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset));
    }

    private static int never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }
}
