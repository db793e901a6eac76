package sala.launcher.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** What came of watching for a while. */
final class Watched {

    private final LongStream.Builder waits = LongStream.builder();
    private long bytes;
    private double seconds;
    private double busy;

    void answered(long nanos) {
        waits.add(nanos);
    }

    /** Whether nothing has come so far. */
    boolean isEmpty() {
        return bytes == 0;
    }

    void bytes(int more) {
        bytes += more;
    }

    /** @param worked how long of that the viewers themselves kept a processor busy */
    void lasted(double time, double worked) {
        seconds = time;
        busy = worked;
    }

    /** How much of one processor the viewers themselves took. */
    double share() {
        return busy / seconds;
    }

    double megabytesPerSecond() {
        return bytes / 1e6 / seconds;
    }

    /** Of all waits from asking to the last byte, that which 99 of 100 do not reach, and how many there were. */
    Waits waits() {
        long[] sorted = waits.build().sorted().toArray();
        long worst = sorted.length == 0
                ? Long.MAX_VALUE
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * 0.99))];
        double mean = Arrays.stream(sorted).average().orElse(Double.MAX_VALUE);
        return new Waits(sorted.length, mean / 1e6, worst / 1e6);
    }

    /** In milliseconds. */
    record Waits(int count, double mean, double p99) {}
}
