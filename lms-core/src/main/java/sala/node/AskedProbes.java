package sala.node;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks probes all at once and waits for none of them long: a disk or a database that hangs is a complaint, not an
 * answer that never comes. A probe that still hangs when it is asked again is not asked a second time.
 */
final class AskedProbes {

    private final Duration patience;
    private final ExecutorService threads;
    private final Map<HealthProbe, Future<Optional<String>>> asked = new ConcurrentHashMap<>();

    AskedProbes(ThreadFactory threads, Duration patience) {
        this.threads = Executors.newCachedThreadPool(threads);
        this.patience = patience;
    }

    /** What each complains of, by name. */
    Map<String, Optional<String>> complaints(Iterable<HealthProbe> probes) {
        Map<String, Future<Optional<String>>> answers = new TreeMap<>();
        probes.forEach(probe -> answers.put(probe.name(), ask(probe)));
        Map<String, Optional<String>> all = new TreeMap<>();
        answers.forEach((name, answer) -> all.put(name, await(answer)));
        return all;
    }

    private Future<Optional<String>> ask(HealthProbe probe) {
        return asked.compute(
                probe,
                (same, running) -> running == null || running.isDone() ? threads.submit(probe::complaint) : running);
    }

    private Optional<String> await(Future<Optional<String>> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    void close() {
        threads.shutdownNow();
    }
}
