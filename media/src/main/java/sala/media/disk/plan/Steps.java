package sala.media.disk.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;

/** How far a plan is: looking into files and comparing them are each a part of the whole. */
final class Steps {

    private final JobRun run;
    private Step step = Step.WALK;
    private long total;
    private long done;
    private long began = System.nanoTime();

    Steps(JobRun run) {
        this.run = run;
    }

    boolean stopped() {
        return run.cancelled();
    }

    void begin(Step next, long files) {
        step = next;
        total = files;
        done = 0;
        began = System.nanoTime();
    }

    void done(long files) {
        done += files;
        double share = total == 0 ? 1 : Math.min(1, (double) done / total);
        run.progress(step.from + (step.to - step.from) * share, left(share));
    }

    /** Of this step; the next one has an end of its own. */
    private @Nullable Duration left(double share) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return share <= 0 || seconds < 2 ? null : Duration.ofSeconds((long) (seconds * (1 - share) / share));
    }

    /** The parts of the work, with what each is of the whole. */
    enum Step {
        WALK(0, 0.1),
        LOOK(0.1, 0.6),
        COMPARE(0.6, 1);

        private final double from;
        private final double to;

        Step(double from, double to) {
            this.from = from;
            this.to = to;
        }
    }
}
