package sala.launcher.bench.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import sala.launcher.process.Pause;

/**
 * How fast the district sent, minute by minute.
 *
 * @param most kilobits a second in the fullest minute, wherever it begins
 * @param mean kilobits a second over all of it
 */
record Minutes(double most, double mean) {

    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int STEPS = 12;
    private static final double BITS_PER_KILOBIT = 1_000;

    /** Looks until the work is done. */
    static Minutes watch(Future<?> work) {
        List<Look> looks = new ArrayList<>(List.of(Look.now()));
        while (!work.isDone()) {
            Pause.of(STEP);
            looks.add(Look.now());
        }
        List<Look> whole = looks.subList(0, Math.max(2, looks.size() - 1));
        double most = 0;
        for (int i = STEPS; i < whole.size(); i++) {
            most = Math.max(most, whole.get(i).since(whole.get(i - STEPS)));
        }
        Look last = whole.stream().max(Comparator.comparingLong(Look::nanos)).orElseThrow();
        return new Minutes(most, last.since(whole.get(0)));
    }

    private record Look(long nanos, long sent) {

        static Look now() {
            return new Look(System.nanoTime(), Place.DISTRICT.sent());
        }

        double since(Look before) {
            return (sent - before.sent) * Byte.SIZE / ((nanos - before.nanos) / 1e9) / BITS_PER_KILOBIT;
        }
    }
}
