package sala.attempt;

import java.time.Duration;
import java.time.Instant;

/** How long a person has been with one thing, and since when: nobody watches longer than time passes. */
public record SpentTime(Instant since, double seconds) {

    /** What a page may count before its first report has arrived here. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /**
     * As much of a reported while as can have been. Where this node's clock went back behind the beginning it cannot
     * judge, and believes.
     */
    public double credible(double reported, Instant now) {
        if (now.isBefore(since)) {
            return reported;
        }
        double passed = Duration.between(since, now).toMillis() / 1000.0;
        return Math.max(0, Math.min(reported, passed + TOLERANCE.toSeconds() - seconds));
    }
}
