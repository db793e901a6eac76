package sala.mirror.transfer;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/**
 * Looks every few seconds at how much comes, and says how many streams are worth it, and how fast the district is to
 * send over a thin line. Whoever sends much faster than a thin line carries fills its queue: others wait for seconds,
 * and what the queue does not hold is sent again, which was a sixth of all bytes. Asked by many threads, told by one.
 */
final class Pace {

    /** Long enough for several rounds of a satellite's line. */
    private static final long LOOK_NANOS = 6_000_000_000L;

    /** Connections begin slowly: so much more than in the first seconds may come. */
    private static final double AT_FIRST = 2;

    /** A line may have become better; what was brought in half a minute tells what it carries. */
    private static final int LOOKS = 5;

    /** Bytes a second; over more than that a queue is short. */
    private static final double THIN = 500_000;

    /** So much faster than it came, so that a line that has become better is noticed. */
    private static final double MORE = 1.1;

    /** IP and TCP, for each byte that they carry. */
    private static final double WITH_HEADERS = 1.04;

    private final Width width = new Width();
    private final Deque<Double> rates = new ArrayDeque<>();
    private long lookedAt;
    private long cameThen;
    private volatile double carries;

    Pace() {
        this(System.nanoTime());
    }

    Pace(long nanos) {
        lookedAt = nanos;
    }

    /** @param came bytes, so far */
    int streams(long came) {
        return streams(came, System.nanoTime());
    }

    int streams(long came, long nanos) {
        long passed = nanos - lookedAt;
        if (passed >= LOOK_NANOS) {
            look((came - cameThen) * 1e9 / passed);
            lookedAt = nanos;
            cameThen = came;
        }
        return width.streams();
    }

    private void look(double rate) {
        if (carries == 0) {
            carries = AT_FIRST * rate;
            return;
        }
        width.learn(rate);
        rates.addLast(rate);
        if (rates.size() > LOOKS) {
            rates.removeFirst();
        }
        carries = rates.size() == 1 ? rate : secondBest();
    }

    /** The best is what was held back and came all at once. */
    private double secondBest() {
        return rates.stream()
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(0.0);
    }

    /** At the most by each of so many streams; 0 for as fast as the line goes. */
    long bitsPerSecond(int streams) {
        double rate = carries;
        return rate > 0 && rate < THIN ? Math.round(rate * Byte.SIZE * WITH_HEADERS * MORE / streams) : 0;
    }
}
