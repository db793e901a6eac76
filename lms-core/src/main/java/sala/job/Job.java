package sala.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it.
 *
 * @param progress from 0 to 1
 * @param left how long it will still take, where that is known
 * @param reason a fault code or a sentence for the log, for failed jobs and waiting retries
 * @param urgent whether it comes before those that are not
 */
public record Job(
        UUID id,
        String type,
        String key,
        State state,
        double progress,
        @Nullable Duration left,
        int attempt,
        @Nullable String reason,
        boolean urgent,
        Instant submitted) {

    /** Whether it will still be worked on, now or later. */
    public boolean unfinished() {
        return state == State.WAITING || state == State.RUNNING || state == State.PAUSED;
    }

    /** Where a job is in its life. */
    public enum State {
        WAITING,
        RUNNING,
        /** Rests until somebody lets it go on. */
        PAUSED,
        DONE,
        FAILED,
        CANCELLED
    }
}
