package sala.media.transcode;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a work of several parts is, and how long the rest will take: what is left to do, at the pace of late. How far
 * back that reaches follows from how long the rest takes: who has hours to go asks for the mean of hours, who is nearly
 * done for that of the last moments. What an earlier run had finished counts as done, not as pace. For one thread.
 */
public final class Outlook {

    /** Before so much of the work nobody can tell the pace. */
    private static final double ENOUGH_TO_GUESS = 0.03;
    /** Seconds; a moment when something else was busy shall not make it jump. */
    private static final double SHORTEST_MEMORY = 20;

    /** So often does the memory fit into what is left. */
    private static final double PART_REMEMBERED = 3;

    /** What works before have shown counts as much as this part of the whole. */
    private static final double USUAL_COUNTS = 0.08;

    private final double whole;
    private final Pace pace;
    private final Watch watch;
    private final long begun;
    private long last;
    private double reached;
    private double inherited;
    private double done;
    private double seconds;
    private double work;
    private double left = Double.POSITIVE_INFINITY;

    /**
     * @param whole the effort of all parts
     * @param pace of this machine; learns from this work
     * @param nanos when the work began, by {@link System#nanoTime}
     */
    public Outlook(double whole, Watch watch, Pace pace, long nanos) {
        this.whole = whole;
        this.watch = watch;
        this.pace = pace;
        this.begun = nanos;
        this.last = nanos;
        double usual = pace.usual();
        this.work = usual == 0 ? 0 : whole * USUAL_COUNTS;
        this.seconds = work * usual;
    }

    /** A part that was finished before this run. */
    public void inherited(double effort) {
        inherited += effort;
        done += effort;
        reached = Math.max(reached + effort, done);
    }

    /** A part that is finished now, here or on another machine. */
    public void finished(double effort, long nanos) {
        done += effort;
        tell(0, 0, nanos);
    }

    /** How much is done. */
    public double done() {
        return done;
    }

    /** What was done since came to nothing. */
    public void backTo(double earlier) {
        done = earlier;
        reached = earlier;
    }

    /** All of it is done. */
    public void ended(long nanos) {
        pace.learn((nanos - begun) / 1e9, whole - inherited);
    }

    /**
     * Tells the watch.
     *
     * @param effort of the part that is worked on
     * @param part how much of it is done, from 0 to 1
     */
    public void tell(double effort, double part, long nanos) {
        double now = Math.min(whole, done + effort * Math.min(1, part));
        learn(now, nanos);
        watch.progress(now / whole, now - inherited < whole * ENOUGH_TO_GUESS ? null : left(now));
    }

    private void learn(double now, long nanos) {
        double passed = (nanos - last) / 1e9;
        double kept = Math.exp(-passed / Math.max(SHORTEST_MEMORY, left / PART_REMEMBERED));
        seconds = seconds * kept + passed;
        work = work * kept + Math.max(0, now - reached);
        reached = Math.max(reached, now);
        last = nanos;
    }

    private @Nullable Duration left(double now) {
        if (work <= 0) {
            return null;
        }
        left = seconds * (whole - now) / work;
        return Duration.ofMillis(Math.round(left * 1000));
    }
}
