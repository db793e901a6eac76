package sala.search.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How long each of many questions took.
 *
 * @param sorted nanoseconds, the shortest first
 */
record Times(long[] sorted) {

    private static final double MILLISECOND = 1e6;

    /** Asks so many, one after the other. */
    static Times of(int questions, IntConsumer ask) {
        long[] times = new long[questions];
        for (int i = 0; i < questions; i++) {
            long begun = System.nanoTime();
            ask.accept(i);
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return new Times(times);
    }

    /** Milliseconds within which so many of a hundred were answered. */
    double within(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLISECOND;
    }
}
