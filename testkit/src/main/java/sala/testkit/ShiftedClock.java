package sala.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that begins at the real time, goes on as the machine's steady clock does, and can be pushed forward or back:
 * for what waits on threads of its own. Setting the machine's clock does not move it.
 */
public final class ShiftedClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private final Instant begun = Clock.systemUTC().instant();
    private final long begunNanos = System.nanoTime();
    private volatile Duration shift = Duration.ZERO;

    public synchronized void advance(Duration by) {
        shift = shift.plus(by);
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(System.nanoTime() - begunNanos).plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    /** The same time read in another zone; is not pushed with this clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
