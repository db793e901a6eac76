package sala.mirror.district;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tries again over a bad line, with growing pauses, for as long as the work gets any further. */
public final class Patience {

    private final LineLimits limits;

    public Patience(LineLimits limits) {
        this.limits = limits;
    }

    /** Tries again while the line fails. */
    public <T> T with(Callable<T> work) {
        return with(() -> 0, work);
    }

    /**
     * Tries again while the line fails.
     *
     * @param progress grows when a try got something done, even if it then failed
     * @throws DistrictUnreachable when too many tries in a row got nowhere
     */
    public <T> T with(LongSupplier progress, Callable<T> work) {
        int fruitless = 0;
        while (true) {
            long before = progress.getAsLong();
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                fruitless = progress.getAsLong() > before ? 1 : fruitless + 1;
                giveUpOrPause(fruitless, e);
            }
        }
    }

    private void giveUpOrPause(int fruitless, Exception e) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        if (fruitless >= limits.tries() || interrupted || !(e instanceof IOException)) {
            throw new DistrictUnreachable(e);
        }
        pause(limits.firstPause().multipliedBy(1L << (fruitless - 1)));
    }

    private static void pause(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
