package sala.together;

import java.time.Duration;
import java.time.Instant;
import sala.usage.Uptime;

/**
 * A moment, by the clock for people to read, and by the machine's own count to measure with.
 *
 * @param at what the clock says, which may leap
 */
record Now(Instant at, Uptime.Moment uptime) {

    /**
     * How long ago something was. Over a start of the machine there is only the clock to ask: believed so far, and
     * never backwards.
     */
    Duration since(Now earlier, Duration longestOff) {
        if (uptime.boot().equals(earlier.uptime().boot())) {
            return uptime.since().minus(earlier.uptime().since());
        }
        Duration passed = Duration.between(earlier.at(), at);
        return passed.isNegative() ? Duration.ZERO : passed.compareTo(longestOff) > 0 ? longestOff : passed;
    }
}
