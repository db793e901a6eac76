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

    /** For files, of which bytes come all the time: what is dead is noticed soon, and knocked at until it lives. */
    public static final LineLimits FILES = new LineLimits(
            Duration.ofSeconds(3), Duration.ofSeconds(6), Duration.ofSeconds(4), Duration.ofSeconds(1), 30);

    private static final int MOST_DOUBLINGS = 5;

    /** The same after so many tries in a row that got nowhere: the district may just be slow. */
    public LineLimits after(int fruitless) {
        return new LineLimits(
                connect, answer.multipliedBy(1L << Math.min(fruitless, MOST_DOUBLINGS)), stall, firstPause, tries);
    }

    /** How far apart two tries must begin when the first got nowhere. */
    public Duration pause(int fruitless) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(fruitless, MOST_DOUBLINGS));
        return pause.compareTo(connect) < 0 ? pause : connect;
    }
}
