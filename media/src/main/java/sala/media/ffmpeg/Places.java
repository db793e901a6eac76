package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where a recording is looked at: short pieces, spread over it.
 *
 * @param from the second at which each begins
 * @param seconds how long each is
 */
record Places(List<Double> from, double seconds) {

    private static final int MOST = 6;
    private static final double SHORTEST = 1.25;
    private static final double LONGEST = 5;

    /** For a recording of so many seconds; zero where nobody knows. */
    static Places of(double length) {
        int count = (int) Math.max(1, Math.min(MOST, length / LONGEST));
        if (count == 1) {
            return new Places(List.of(0.0), LONGEST);
        }
        double seconds = Math.max(SHORTEST, Math.min(LONGEST, length / (MOST * 4)));
        double spread = Math.max(0, length - seconds);
        List<Double> from = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            from.add(spread * (place + 0.5) / count);
        }
        return new Places(from, seconds);
    }

    int count() {
        return from.size();
    }

    /** How much is looked at, in a recording of so many seconds. */
    double together(double length) {
        return count() == 1 ? Math.min(seconds, length) : count() * seconds;
    }

    /**
     * Whether at least half of the pieces show moments of their own, when each really begins so much later than wanted,
     * or earlier.
     */
    boolean areApart(List<Double> later) {
        double[] begins = new double[Math.min(count(), later.size())];
        for (int place = 0; place < begins.length; place++) {
            begins[place] = from.get(place) + later.get(place);
        }
        long own = DoubleStream.of(begins)
                .filter(begin -> !Double.isNaN(begin))
                .filter(begin -> DoubleStream.of(begins).noneMatch(other -> other > begin && other < begin + seconds))
                .distinct()
                .count();
        return own * 2 >= count();
    }
}
