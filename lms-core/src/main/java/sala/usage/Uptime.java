package sala.usage;

import java.time.Duration;
import java.util.UUID;

/** How long this machine has been running: grows evenly, whatever somebody does to the clock. */
@FunctionalInterface
public interface Uptime {

    Moment now();

    /**
     * @param boot another one after each start of the machine
     * @param since the start
     */
    record Moment(UUID boot, Duration since) {}
}
