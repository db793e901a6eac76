package sala.web.encoding;

import java.time.Duration;
import java.time.Instant;
import sala.worker.Worker;

/**
 * A worker in the list of those who keep an eye on the queue.
 *
 * @param here whether it gave a sign of life just now
 */
public record WorkerLine(String name, boolean here, Instant seen) {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    static WorkerLine of(Worker worker, Instant now) {
        return new WorkerLine(worker.name(), worker.seen().isAfter(now.minus(JUST_NOW)), worker.seen());
    }
}
