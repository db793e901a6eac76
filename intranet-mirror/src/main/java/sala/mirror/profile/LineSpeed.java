package sala.mirror.profile;

import java.time.Instant;
import java.util.Optional;

/**
 * How fast content comes to a school: by what its profile allows, and never faster than its line was seen to carry.
 *
 * @param carries kilobits a second that were measured; 0 when nothing was
 */
public record LineSpeed(LinkProfile profile, long carries, Instant now) {

    private static final int KILO = 1_000;

    /** Whether anybody knows how fast content comes. */
    public boolean isKnown() {
        return week().isLimited();
    }

    /** When so much will be here; empty when nobody knows, or it is further than a year. */
    public Optional<Instant> arrival(long bytes) {
        return week().arrival(bytes * (double) Byte.SIZE, now.atZone(LinkProfile.THAILAND), profile::isQuiet);
    }

    private LineWeek week() {
        return new LineWeek(profile, carries == 0 ? LinkProfile.NO_LIMIT : carries * KILO);
    }
}
