package sala.mirror.progress;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

/** Tells a job how far its bytes are, and how long the rest will take at the rate so far. For one run. */
public final class JobProgress implements Progress {

    private static final Duration TOO_SHORT = Duration.ofSeconds(3);

    private final JobRun run;
    private long begun;
    private long first = -1;

    public JobProgress(JobRun run) {
        this.run = run;
    }

    @Override
    public void at(Step step) {
        if (step.phase() == Phase.CONTENT && step.total() > 0) {
            if (first < 0) {
                first = step.done();
                begun = System.nanoTime();
            }
            run.progress((double) step.done() / step.total(), left(step));
        }
    }

    private @Nullable Duration left(Step step) {
        Duration passed = Duration.ofNanos(System.nanoTime() - begun);
        long came = step.done() - first;
        return came <= 0 || passed.compareTo(TOO_SHORT) < 0
                ? null
                : Duration.ofMillis((long) ((double) passed.toMillis() / came * (step.total() - step.done())));
    }
}
