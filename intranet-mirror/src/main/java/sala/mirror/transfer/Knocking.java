package sala.mirror.transfer;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import sala.mirror.district.DistrictUnreachable;
import sala.mirror.district.LineLimits;

/** How one stream goes on after the line failed: at once if it brought anything, and again and again if it did not. */
final class Knocking {

    private final LineLimits limits;
    private int fruitless;

    Knocking(LineLimits limits) {
        this.limits = limits;
    }

    /** How patient the next try is. */
    LineLimits limits() {
        return limits.after(fruitless);
    }

    void succeeded() {
        fruitless = 0;
    }

    /**
     * Waits until it is time for the next try.
     *
     * @param fruitful whether any stream got anything since the try began
     * @param took how long it lasted
     * @throws DistrictUnreachable when too many tries in a row got nowhere, or somebody wants this thread to end
     */
    void failed(IOException why, boolean fruitful, Duration took) {
        fruitless = fruitful ? 0 : fruitless + 1;
        if (fruitless == limits.tries() || Thread.currentThread().isInterrupted()) {
            throw new DistrictUnreachable(why);
        }
        if (fruitless > 0) {
            sleep(limits.pause(fruitless - 1).minus(took));
        }
    }

    private static void sleep(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
