package sala.launcher.bench.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import sala.launcher.process.Pause;

/** The seconds in which no bytes reached the school, each time that they stopped coming. */
record Gaps(List<Double> seconds) {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final double NANOS = 1e9;

    /** Less is how packets come. */
    private static final double LEAST = 4;

    /** Less are knocks, and no data. */
    private static final long DATA = 1_400;

    /** Looks until the work is done. */
    static Gaps watch(Future<?> work) {
        List<Double> gaps = new ArrayList<>();
        long before = Place.SCHOOL.received();
        long since = System.nanoTime();
        while (!work.isDone()) {
            Pause.of(STEP);
            long now = Place.SCHOOL.received();
            if (now - before >= DATA) {
                double passed = (System.nanoTime() - since) / NANOS;
                if (passed > LEAST) {
                    gaps.add(passed);
                }
                before = now;
                since = System.nanoTime();
            }
        }
        return new Gaps(gaps);
    }

    double longest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double mean() {
        return seconds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
