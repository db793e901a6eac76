package sala.job;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
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

    /** Less may be a time server's correction. */
    private static final Duration LEAP = Duration.ofMinutes(1);

    private final java.time.Clock clock;
    private final Runnable onLeapBack;
    private volatile Instant last;
    private volatile @Nullable Thread looking;

    /** @param onLeapBack called before a look for which the clock has been set back */
    Looks(java.time.Clock clock, Runnable onLeapBack) {
        this.clock = clock;
        this.onLeapBack = onLeapBack;
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
            boolean leapt = now.isBefore(last.minus(LEAP));
            last = now;
            if (leapt) {
                onLeapBack.run();
            }
        }
        return now;
    }

    Instant last() {
        return last;
    }
}
