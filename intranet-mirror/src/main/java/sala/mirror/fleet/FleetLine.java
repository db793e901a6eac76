package sala.mirror.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.profile.LineRests;

/**
 * One school in the fleet.
 *
 * @param node null while the school has none
 * @param lastContact null before the first
 * @param clockSkew the node's clock minus ours, null before the first contact
 * @param status what the node last said of itself, null before the first contact
 * @param published number of the newest snapshot for this school; 0 before the first
 * @param tokenUntil until when a join code is open, null when none is
 * @param condition what the node last told of its health, null before it has
 * @param prospect whether all will be there in time
 * @param help requests for help that have no answer
 */
public record FleetLine(
        UUID school,
        String code,
        String name,
        @Nullable UUID node,
        @Nullable Instant lastContact,
        @Nullable Duration clockSkew,
        @Nullable NodeStatus status,
        long published,
        @Nullable Instant tokenUntil,
        @Nullable NodeHealth condition,
        Prospect prospect,
        long help) {

    private static final Duration SILENT = Duration.ofDays(7);
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Duration SKEWED = Duration.ofMinutes(5);

    /** How a school's node is, in one word. */
    public enum Health {
        NO_NODE,
        INVITED,
        OK,
        /** Reached, and not everything is there yet. */
        BEHIND,
        /** Reached, and takes no files, by the district's word. */
        PAUSED,
        /** Reached, and it tells of a problem. */
        TROUBLED,
        /** Not heard of for a while, as when the line is down. */
        UNREACHED,
        SILENT
    }

    public Health health(Instant now) {
        if (node == null) {
            return tokenUntil == null ? Health.NO_NODE : Health.INVITED;
        }
        Duration quiet = quiet(now).orElse(Duration.ZERO);
        if (quiet.compareTo(LATE) > 0) {
            return quiet.compareTo(SILENT) > 0 ? Health.SILENT : Health.UNREACHED;
        }
        if (hasFault() || told().broken() > 0 || told().failedJobs() > 0 || isSkewed()) {
            return Health.TROUBLED;
        }
        if (told().paused()) {
            return Health.PAUSED;
        }
        return isBehind() || lacksFiles() ? Health.BEHIND : Health.OK;
    }

    /** Whether the last synchronisation failed; a line that rests is no fault. */
    public boolean hasFault() {
        return status != null && status.fault() != null && !LineRests.CODE.equals(status.fault());
    }

    /** What the node last told of its health. */
    public NodeHealth told() {
        return condition == null ? NodeHealth.UNKNOWN : condition;
    }

    /** How long nothing was heard; empty before the first contact. */
    public Optional<Duration> quiet(Instant now) {
        return Optional.ofNullable(lastContact).map(last -> Duration.between(last, now));
    }

    /** Whether the newest snapshot that the district made for the school is not the one it works with. */
    public boolean isBehind() {
        return status == null || status.applied() < published;
    }

    /** Whether files are not there yet, or no longer. */
    public boolean lacksFiles() {
        return status != null && status.missingBlobs() > 0;
    }

    /** Whether the clock is so wrong that somebody should set it. */
    public boolean isSkewed() {
        return clockSkew != null && clockSkew.abs().compareTo(SKEWED) > 0;
    }
}
