package sala.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is told to move. Safe for many threads. */
public final class SettableClock extends Clock {

    private static final Instant A_SCHOOL_MORNING = Instant.parse("2026-06-15T01:30:00Z");

    private final ZoneId zone = ZoneId.of("Asia/Bangkok");
    private volatile Instant now;

    /** Begins on a Monday in June, at half past eight in Thailand. */
    public SettableClock() {
        this(A_SCHOOL_MORNING);
    }

    public SettableClock(Instant now) {
        this.now = now;
    }

    public void set(Instant time) {
        now = time;
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same time read in another zone; does not move with this clock. */
    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
