package sala.job;

import java.time.Duration;

/**
 * Upkeep that is done again and again and that nobody asks for, such as forgetting old rows; unlike a {@link JobType}
 * it is not seen by people. A CDI bean. Long work is submitted as a job by its chore.
 */
public interface Chore {

    /** Stable, since the time of the next run is kept under it. */
    String name();

    /** From the end of one run to the next; the first one is soon after the first start. */
    Duration every();

    /** Called outside a transaction, by one thread at a time. A failure is logged, and tried again the next time. */
    void run();
}
