package sala.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs like the real one and can be pushed forward, for what waits on threads of its own. */
public final class ShiftedClock extends Clock {

    private final Clock real = Clock.system(ZoneId.of("Asia/Bangkok"));
    private volatile Duration shift = Duration.ZERO;

    public synchronized void advance(Duration by) {
        shift = shift.plus(by);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same time read in another zone; is not pushed with this clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, shift).withZone(zone);
    }
}
