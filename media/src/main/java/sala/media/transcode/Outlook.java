package sala.media.transcode;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a work of several parts is, and how long the rest will take: what is left to do, at the pace of what was done
 * so far in this run. What an earlier run had finished counts as done, not as pace.
 */
public final class Outlook {

    /** Before so much of the work nobody can tell the pace. */
    private static final double ENOUGH_TO_GUESS = 0.03;

    private final double whole;
    private final Watch watch;
    private final long begun;
    private double inherited;
    private double done;

    /**
     * @param whole the effort of all parts
     * @param nanos when the work began, by {@link System#nanoTime}
     */
    public Outlook(double whole, Watch watch, long nanos) {
        this.whole = whole;
        this.watch = watch;
        this.begun = nanos;
    }

    /** A part that was finished before this run. */
    public void inherited(double effort) {
        inherited += effort;
        done += effort;
    }

    /** A part that is finished now. */
    public void finished(double effort, long nanos) {
        done += effort;
        tell(0, 0, nanos);
    }

    /**
     * Tells the watch.
     *
     * @param effort of the part that is worked on
     * @param part how much of it is done, from 0 to 1
     */
    public void tell(double effort, double part, long nanos) {
        double now = Math.min(whole, done + effort * Math.min(1, part));
        watch.progress(now / whole, left(now, nanos));
    }

    private @Nullable Duration left(double now, long nanos) {
        double own = now - inherited;
        return own < whole * ENOUGH_TO_GUESS
                ? null
                : Duration.ofNanos(Math.round((nanos - begun) * (whole - now) / own));
    }
}
