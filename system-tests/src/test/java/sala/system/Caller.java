package sala.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** Somebody who asks for the same thing again and again from the first moment on, and notes who answers. */
final class Caller implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Four who ask without any would take the processors from the node that starts. */
    private static final Duration BREATH = Duration.ofMillis(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest question;
    private final List<String> answers = new ArrayList<>();
    private final CompletableFuture<Void> calls;
    private volatile boolean hungUp;

    private Caller(URI address) {
        question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        calls = CompletableFuture.runAsync(this::callUntilHungUp, work -> new Thread(work, "caller").start());
    }

    static Caller at(URI address) {
        return new Caller(address);
    }

    /** Who answered, one after the other, each once in a row: nobody, the room to wait in, the application. */
    List<String> answers() {
        return answers;
    }

    /** Returns after the last call. */
    @Override
    public void close() {
        hungUp = true;
        calls.join();
    }

    private void callUntilHungUp() {
        while (!hungUp) {
            String who = call();
            LockSupport.parkNanos(BREATH.toNanos());
            if (answers.isEmpty() || !answers.get(answers.size() - 1).equals(who)) {
                answers.add(who);
            }
        }
    }

    private String call() {
        try {
            return who(client.send(question, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException refusedOrCut) {
            return "nobody";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "nobody";
        }
    }

    private static String who(HttpResponse<String> answer) {
        if (answer.headers().firstValue("Sala-Stage").isPresent()) {
            return "the room to wait in, " + answer.statusCode();
        }
        boolean ours = answer.headers().firstValue("X-Request-Id").isPresent();
        return ours && answer.statusCode() < 500 ? "the application" : "somebody else: " + answer;
    }
}
