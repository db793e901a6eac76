package sala.media.transcode;

/**
 * How fast this machine usually works, in seconds for an effort of one: what the works before have shown. So the first
 * moments of the next one, when something else may be busy, do not decide alone. Safe for several threads.
 */
public final class Pace {

    private static final double LAST_COUNTS = 0.5;

    private double usual;

    /** Zero before the first work has ended. */
    synchronized double usual() {
        return usual;
    }

    synchronized void learn(double seconds, double work) {
        if (seconds > 0 && work > 0) {
            double last = seconds / work;
            usual = usual == 0 ? last : usual + LAST_COUNTS * (last - usual);
        }
    }
}
