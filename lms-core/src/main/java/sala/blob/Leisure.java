package sala.blob;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import sala.job.JobRun;

/**
 * The disk is for pupils first: of the time, a tenth is used. When others want the disk, too, each part takes longer,
 * and so does the rest after it.
 */
final class Leisure implements KeptBlobs.Between {

    private static final int PARTS = 9;
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();
    private static final long STEP = Duration.ofMillis(200).toNanos();

    private final JobRun run;

    Leisure(JobRun run) {
        this.run = run;
    }

    /** @throws CancellationException when the run is to end */
    @Override
    public void read(long nanos) {
        for (long left = Math.min(LONGEST, PARTS * nanos); left > 0; left -= STEP) {
            if (run.cancelled()) {
                throw new CancellationException();
            }
            rest(Math.min(left, STEP));
        }
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
