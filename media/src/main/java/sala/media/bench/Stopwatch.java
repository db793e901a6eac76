package sala.media.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** Looks on while a lesson is encoded: when it can be watched first, and how true what is said of the rest is. */
final class Stopwatch implements Watch {

    private final long begun = System.nanoTime();
    private final List<double[]> told = new ArrayList<>();
    private double firstPlayable;

    @Override
    public void progress(double done, @Nullable Duration left) {
        if (left != null) {
            told.add(new double[] {now(), left.toMillis() / 1000.0});
        }
    }

    @Override
    public void playable(Transcoded first) {
        firstPlayable = now();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** Seconds from the beginning. */
    double now() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds until the lowest picture could be watched. */
    double firstPlayable() {
        return firstPlayable;
    }

    /**
     * How far from the truth the estimates of the whole time were, as a part of it: the worst after a tenth of the
     * work.
     */
    double worstEstimate(double whole) {
        return told.stream()
                .filter(estimate -> estimate[0] > whole / 10)
                .mapToDouble(estimate -> Math.abs(estimate[0] + estimate[1] - whole) / whole)
                .max()
                .orElse(0);
    }
}
