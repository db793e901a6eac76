package sala.job;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A run that tells the database its progress and asks it whether somebody wants it to stop or rest, each now and then.
 */
final class LiveRun implements JobRun {

    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

    private final UUID job;
    private final JobRows.Begun begun;
    private final JobRows rows;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private Instant nextProgress = Instant.MIN;
    private Instant nextLook = Instant.MIN;
    private JobRows.Asked asked = JobRows.Asked.NOTHING;
    private boolean interrupted;

    LiveRun(UUID job, JobRows.Begun begun, Surroundings surroundings) {
        this.job = job;
        this.begun = begun;
        this.rows = surroundings.rows();
        this.clock = surroundings.clock();
        this.stopping = surroundings.stopping();
    }

    @Override
    public UUID job() {
        return job;
    }

    @Override
    public JsonObject arguments() {
        return begun.arguments();
    }

    @Override
    public int attempt() {
        return begun.attempt();
    }

    @Override
    public synchronized void progress(double done, @Nullable Duration left) {
        Instant now = clock.instant();
        if (!now.isBefore(nextProgress)) {
            nextProgress = now.plus(BETWEEN_PROGRESS);
            rows.progress(job, Math.min(1, Math.max(0, done)), left);
        }
    }

    @Override
    public synchronized boolean cancelled() {
        interrupted |= stopping.getAsBoolean();
        Instant now = clock.instant();
        if (!asked.any() && !now.isBefore(nextLook)) {
            nextLook = now.plus(BETWEEN_LOOKS);
            asked = rows.asked(job);
        }
        return asked.any() || interrupted;
    }

    /** Whether the work was told that somebody cancelled the job. */
    synchronized boolean wasCancelled() {
        return asked.cancel();
    }

    /** Whether the work was told to rest. */
    synchronized boolean wasPaused() {
        return asked.pause();
    }

    /** Whether the work was told, or could not be told, that the server stops. */
    synchronized boolean wasInterrupted() {
        return interrupted;
    }

    /**
     * What all runs share.
     *
     * @param stopping whether the server stops
     */
    record Surroundings(JobRows rows, Clock clock, BooleanSupplier stopping) {}
}
