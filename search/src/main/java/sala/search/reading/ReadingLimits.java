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

    /** The same in a hurry: most take less than a second, and others wait. */
    public static final ReadingLimits QUICK = new ReadingLimits(256, Duration.ofSeconds(10), 4_000_000);

    /** A scanned book, of which one page is looked at after the other. */
    public static final ReadingLimits SCANS = new ReadingLimits(768, Duration.ofMinutes(60), 4_000_000);

    private static final Duration START = Duration.ofSeconds(30);

    /** What works for long at low priority starts at low priority, too. */
    Duration timeToStart() {
        Duration half = time.dividedBy(2);
        return half.compareTo(START) > 0 ? half : START;
    }
}
