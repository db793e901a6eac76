package sala.system;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A resumable upload as a program sends it, piece by piece. */
record TusUpload(URI address, String authorization) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Announces a file. */
    static TusUpload begin(Api api, String name, long length) throws IOException, InterruptedException {
        String file = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        String authorization = api.headers().get("Authorization");
        HttpResponse<String> begun = CLIENT.send(
                HttpRequest.newBuilder(api.node().resolve("/api/v1/uploads"))
                        .timeout(PATIENCE)
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

    /**
     * Promises all the rest, sends half of it, and then nothing more until it is closed, as a computer that fell
     * asleep.
     */
    Socket sendHalf(byte[] file, int from) throws IOException {
        Socket line = new Socket(address.getHost(), address.getPort());
        OutputStream out = line.getOutputStream();
        out.write(("PATCH " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n"
                        + "Content-Length: " + (file.length - from) + "\r\n" + headers(from))
                .getBytes(StandardCharsets.US_ASCII));
        out.write(file, from, (file.length - from) / 2);
        out.flush();
        return line;
    }

    private String headers(int from) {
        StringBuilder lines = new StringBuilder();
        request(from).build().headers().map().forEach((name, values) -> lines.append(name)
                .append(": ")
                .append(values.get(0))
                .append("\r\n"));
        return lines.append("\r\n").toString();
    }

    private HttpRequest.Builder request(long offset) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Tus-Resumable", "1.0.0")
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset));
    }
}
