package sala.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.log.LogMark;

/** Runs the jobs of one type when db-scheduler says so, and tells it what becomes of them. */
final class JobRunner {

    /** The first pause, then three times as long each: 15 s, 45 s, 2 min, 7 min, 20 min, 1 h. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    /** For a run that is found to be alive at somebody else. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    private static final int MOST_ATTEMPTS = 7;
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobType type;
    private final LiveRun.Surroundings surroundings;
    private final JobRows rows;
    private final RunGuard guard;

    JobRunner(JobType type, LiveRun.Surroundings surroundings, RunGuard guard) {
        this.type = type;
        this.surroundings = surroundings;
        this.rows = surroundings.rows();
        this.guard = guard;
    }

    /** A run that died with its server is run again at once. */
    CustomTask<Void> task() {
        return Tasks.custom(type.name(), Void.class)
                .onDeadExecutionRevive()
                .execute((instance, context) -> marked(UUID.fromString(instance.getId())));
    }

    private CompletionHandler<Void> marked(UUID id) {
        try (LogMark lines = LogMark.job(id)) {
            return run(id);
        }
    }

    private CompletionHandler<Void> run(UUID id) {
        if (!guard.begin(id)) {
            LOG.warn("Job {} {} was believed dead and runs; has a clock leapt?", type.name(), id);
            return again(LOOK_AGAIN);
        }
        try {
            return runAlone(id);
        } finally {
            guard.end(id);
        }
    }

    private CompletionHandler<Void> runAlone(UUID id) {
        Optional<JobRows.Begun> begun = rows.begin(id);
        if (begun.isEmpty()) {
            return neverBegun(id);
        }
        LiveRun run = new LiveRun(id, begun.get(), surroundings);
        return complete(run, run.attempt() > MOST_ATTEMPTS ? gaveUp(run) : runGuarded(run));
    }

    private Fate gaveUp(LiveRun run) {
        try {
            type.gaveUp(run);
        } catch (RuntimeException e) {
            LOG.warn("Nobody heard that job {} {} was given up", type.name(), run.job(), e);
        }
        return Fate.failed("job.gave-up");
    }

    /** Somebody was quicker: it was cancelled, or shall rest. */
    private CompletionHandler<Void> neverBegun(UUID id) {
        rows.stopped(id);
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private Fate runGuarded(LiveRun run) {
        try {
            return type.run(run);
        } catch (Fault e) {
            LOG.warn("Job {} {} failed", type.name(), run.job(), e);
            return Fate.retry(e.code());
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            LOG.warn("Job {} {} failed", type.name(), run.job(), e);
            return Fate.retry(e.toString());
        } finally {
            boolean unused = Thread.interrupted();
        }
    }

    private CompletionHandler<Void> complete(LiveRun run, Fate fate) {
        UUID id = run.job();
        if (run.wasCancelled()) {
            rows.cancelled(id);
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (run.wasPaused()) {
            rows.paused(id);
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (run.wasInterrupted() || (surroundings.stopping().getAsBoolean() && !(fate instanceof Fate.Done))) {
            rows.interrupted(id);
            return again(Duration.ZERO);
        }
        if (fate instanceof Fate.Failed failed) {
            return giveUp(id, failed.code());
        }
        if (fate instanceof Fate.Retry retry) {
            return run.attempt() < MOST_ATTEMPTS ? later(run, retry.reason()) : giveUp(id, retry.reason());
        }
        rows.done(id);
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private CompletionHandler<Void> later(LiveRun run, String reason) {
        rows.waiting(run.job(), reason);
        return again(FIRST_PAUSE.multipliedBy((long) Math.pow(3, run.attempt() - 1.0)));
    }

    private CompletionHandler<Void> giveUp(UUID id, String reason) {
        rows.failed(id, reason);
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private CompletionHandler<Void> again(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, surroundings.clock().instant().plus(pause));
    }
}
