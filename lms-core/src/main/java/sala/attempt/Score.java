package sala.attempt;

/**
 * How well an attempt went.
 *
 * @param points from 0 to max
 * @param max greater than 0
 * @param pass the points with which it counts as passed; 0 where one cannot fail
 */
public record Score(double points, double max, double pass) {

    /** Points are sums of fractions; this much less is still the same. */
    private static final double ROUNDING = 1e-9;

    public Score {
        if (!(max > 0) || !(points >= 0) || points > max + ROUNDING || !(pass >= 0) || pass > max + ROUNDING) {
            throw new IllegalArgumentException("no score: " + points + " of " + max + ", pass " + pass);
        }
    }

    /** From 0 to 1. */
    public double scaled() {
        return Math.min(1, points / max);
    }

    public boolean passed() {
        return points + ROUNDING >= pass;
    }

    /** Whether one can fail at all. */
    public boolean judges() {
        return pass > 0;
    }

    public boolean betterThan(Score other) {
        return scaled() > other.scaled();
    }
}
