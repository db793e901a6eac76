package sala.job;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * When a lane last looked for work. db-scheduler's own events tell only of looks that found some; but it asks for the
 * time at the beginning of each look, on a thread that does nothing else.
 */
final class Looks implements Clock {

    private final java.time.Clock clock;
    private volatile Instant last;
    private volatile @Nullable Thread looking;

    Looks(java.time.Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** The one thread that looks. */
    ExecutorService thread(ThreadFactory threads) {
        return Executors.newSingleThreadExecutor(run -> {
            Thread made = threads.newThread(run);
            looking = made;
            return made;
        });
    }

    @Override
    public Instant now() {
        Instant now = clock.instant();
        if (Thread.currentThread() == looking) {
            last = now;
        }
        return now;
    }

    Instant last() {
        return last;
    }
}
