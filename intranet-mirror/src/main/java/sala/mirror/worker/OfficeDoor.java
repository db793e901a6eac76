package sala.mirror.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;

/** Asks for files and brings files, at the address of the node that keeps them. Safe for many threads. */
final class OfficeDoor {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    /** A line that is slower than this is not worth a worker. */
    private static final long BYTES_A_SECOND = 100_000;

    private static final byte[] NOTHING = {};

    private final URI files;
    private final String key;
    private final HttpClient http;

    OfficeDoor(String address, String key) {
        this.files = URI.create(address.replaceAll("/+$", "") + "/api/v1/worker/files/");
        this.key = key;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /** How long the file is; empty when it is not there. */
    OptionalLong size(Hash hash) {
        HttpResponse<Void> answer = send(
                request(hash, ANSWER).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        if (answer.statusCode() == 404) {
            return OptionalLong.empty();
        }
        require(answer, 200);
        return answer.headers().firstValueAsLong("Content-Length");
    }

    /** Writes what is still missing of it behind what a file has, and makes one also of a blob without bytes. */
    void fetch(Blob blob, Path into) throws IOException {
        long from = Files.exists(into) ? Files.size(into) : 0;
        if (from == blob.size()) {
            Files.write(into, NOTHING, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return;
        }
        HttpRequest.Builder asked = request(blob.hash(), patience(blob.size() - from));
        if (from > 0) {
            asked.header("Range", "bytes=" + from + "-");
        }
        HttpResponse<InputStream> answer = send(asked.build(), BodyHandlers.ofInputStream());
        try (InputStream bytes = answer.body()) {
            if (answer.statusCode() == 404) {
                throw new NoSuchBlob(blob.hash());
            }
            require(answer, from > 0 ? 206 : 200);
            try (OutputStream out = Files.newOutputStream(into, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                bytes.transferTo(out);
            }
        }
    }

    void bring(Blob blob, Path file) throws IOException {
        HttpRequest brought = request(blob.hash(), patience(blob.size()))
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofFile(file))
                .build();
        require(send(brought, BodyHandlers.discarding()), 204);
    }

    private HttpRequest.Builder request(Hash hash, Duration patience) {
        return HttpRequest.newBuilder(files.resolve(hash.hex()))
                .header("Authorization", "Bearer " + key)
                .timeout(patience);
    }

    private static Duration patience(long bytes) {
        return ANSWER.plusSeconds(bytes / BYTES_A_SECOND);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new OfficeRefused(request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfficeRefused("interrupted", e);
        }
    }

    private void require(HttpResponse<?> answer, int status) {
        if (answer.statusCode() != status) {
            throw new OfficeRefused(answer.uri() + " answers " + answer.statusCode());
        }
    }
}
