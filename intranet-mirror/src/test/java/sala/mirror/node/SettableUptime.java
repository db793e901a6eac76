package sala.mirror.node;

import java.time.Duration;
import java.util.UUID;
import sala.usage.Uptime;

/** A machine that is started, and runs on, when a test says so. */
public final class SettableUptime implements Uptime {

    private Moment now = new Moment(UUID.randomUUID(), Duration.ofMinutes(1));

    @Override
    public Moment now() {
        return now;
    }

    public void advance(Duration by) {
        now = new Moment(now.boot(), now.since().plus(by));
    }

    /** Off and on again. */
    public void restart() {
        now = new Moment(UUID.randomUUID(), Duration.ofMinutes(1));
    }
}
