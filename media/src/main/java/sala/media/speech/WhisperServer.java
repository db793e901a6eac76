package sala.media.speech;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Vtt;
import sala.media.transcode.Cancelled;

/**
 * The server that hears, where there is one: whisper.cpp's ({@code http://host:8080/inference}), or any that takes a
 * sound as OpenAI's does ({@code http://host:8000/v1/audio/transcriptions}). It is told a sound and a language, nothing
 * of the item or of people. Safe for several threads.
 */
@Singleton
public class WhisperServer {

    private static final String SETTING = "sala.whisper";
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** On an old server hearing takes some times as long as speaking. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    /** Eight hours of a fast speaker are less than a megabyte. */
    private static final int LARGEST_ANSWER = 8 << 20;

    private static final int OK = 200;

    private final @Nullable URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    @Inject
    public WhisperServer() {
        this(System.getProperty(SETTING, ""));
    }

    /** @param address empty for none */
    public WhisperServer(String address) {
        this.address = address.isBlank() ? null : URI.create(address.strip());
    }

    public boolean isOn() {
        return address != null;
    }

    /**
     * What is said.
     *
     * @param language two letters
     * @throws SpeechUnavailable when the server does not answer, or not to the point
     * @throws NothingHeard when there are no words
     * @throws Cancelled as soon as this says so
     */
    Cues hear(Path sound, String language, BooleanSupplier cancelled) {
        URI server = Optional.ofNullable(address).orElseThrow(() -> new SpeechUnavailable("no server is named"));
        try {
            return read(
                    await(http.sendAsync(request(server, sound, language), BodyHandlers.ofInputStream()), cancelled));
        } catch (IOException e) {
            throw new SpeechUnavailable(String.valueOf(e.getMessage()));
        }
    }

    private static Cues read(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            String text = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
            if (answer.statusCode() != OK) {
                throw new SpeechUnavailable("status " + answer.statusCode());
            }
            Cues cues = Vtt.read(text);
            if (cues.list().isEmpty()) {
                throw new NothingHeard();
            }
            return cues;
        }
    }

    private static <T> T await(CompletableFuture<T> answer, BooleanSupplier cancelled) throws IOException {
        try {
            while (true) {
                if (cancelled.getAsBoolean()) {
                    answer.cancel(true);
                    throw new Cancelled();
                }
                try {
                    return answer.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException stillListening) {
                    // asked again whether anybody still wants to know
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private static HttpRequest request(URI server, Path sound, String language) throws IOException {
        String boundary = UUID.randomUUID().toString();
        List<BodyPublisher> parts = new ArrayList<>();
        fields(language)
                .forEach((name, value) -> parts.add(text(boundary, "name=\"" + name + "\"", "\r\n" + value + "\r\n")));
        parts.add(text(boundary, "name=\"file\"; filename=\"sound.wav\"", "Content-Type: audio/wav\r\n\r\n"));
        parts.add(BodyPublishers.ofFile(sound));
        parts.add(BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return HttpRequest.newBuilder(server)
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)))
                .build();
    }

    /** {@code model} is what OpenAI's kind asks for; those with one model of their own take any. */
    private static Map<String, String> fields(String language) {
        return new TreeMap<>(Map.of("language", language, "response_format", "vtt", "model", "whisper-1"));
    }

    /** The head of a part (RFC 7578), and what stands below it. */
    private static BodyPublisher text(String boundary, String disposition, String below) {
        return BodyPublishers.ofString(
                "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + below);
    }
}
