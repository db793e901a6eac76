package sala.mirror.transfer;

import java.time.Duration;

/** How much one stream asks for at a time: what it brings in a quarter of a minute, so that little waits for it. */
final class LoadSize {

    private static final Duration LENGTH = Duration.ofSeconds(15);
    private static final long FIRST = 128 << 10;
    private static final long LEAST = 32 << 10;
    private static final long MOST = 32 << 20;

    private long bytes;

    /** @param bitsPerSecond that may come at the most; 0 when nobody knows what the line carries */
    LoadSize(long bitsPerSecond) {
        bytes = bitsPerSecond == 0 ? FIRST : within(bitsPerSecond / Byte.SIZE * LENGTH.toSeconds());
    }

    long bytes() {
        return bytes;
    }

    /** @param came in this time */
    void learn(long came, Duration time) {
        double seconds = Math.max(0.001, time.toNanos() / 1e9);
        bytes = within(Math.round(came / seconds * LENGTH.toSeconds()));
    }

    private static long within(long bytes) {
        return Math.max(LEAST, Math.min(MOST, bytes));
    }
}
