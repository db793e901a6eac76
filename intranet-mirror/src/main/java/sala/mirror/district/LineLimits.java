package sala.mirror.district;

import java.time.Duration;

/**
 * How patient this node is with the line.
 *
 * @param connect until somebody answers at all
 * @param answer until the first byte of an answer comes, after all of the question went up
 * @param stall without a single byte while an answer comes
 * @param firstPause before the second try; doubled before each further one
 * @param tries in a row without getting any further
 */
public record LineLimits(Duration connect, Duration answer, Duration stall, Duration firstPause, int tries) {

    /** For lines by satellite: 600 ms there and back, with outages of some seconds. */
    public static final LineLimits USUAL = new LineLimits(
            Duration.ofSeconds(20), Duration.ofMinutes(3), Duration.ofSeconds(30), Duration.ofSeconds(1), 4);
}
