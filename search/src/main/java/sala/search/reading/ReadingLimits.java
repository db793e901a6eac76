package sala.search.reading;

import java.time.Duration;

/**
 * What the reading of one file may cost.
 *
 * @param characters of text that are kept
 */
public record ReadingLimits(int heapMegabytes, Duration time, int characters) {

    /** Enough for a textbook of some hundred pages; small enough for the oldest server in an office. */
    public static final ReadingLimits USUAL = new ReadingLimits(256, Duration.ofSeconds(60), 4_000_000);
}
