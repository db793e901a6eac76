package sala.media.disk.bring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;

/** How far the copying is, by bytes. */
final class Pace {

    private static final double FIRST_GUESS_AFTER = 2;

    private final JobRun run;
    private final long began = System.nanoTime();
    private final long total;
    private long done;

    Pace(JobRun run, long total) {
        this.run = run;
        this.total = total;
    }

    /** Files that are accepted while it runs make the rest longer, never shorter. */
    void more(long bytes) {
        done += bytes;
        run.progress(total == 0 ? 1 : Math.min(1, (double) done / total), left());
    }

    private @Nullable Duration left() {
        double seconds = (System.nanoTime() - began) / 1e9;
        return done == 0 || seconds < FIRST_GUESS_AFTER
                ? null
                : Duration.ofSeconds((long) (seconds * Math.max(0, total - done) / done));
    }
}
