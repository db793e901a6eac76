package sala.mirror.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.mirror.profile.LineSpeed;
import sala.replica.ComingNeed;

/**
 * Whether what a school is to have will be there in time over its line.
 *
 * @param arrives when all that is missing will be there; null when nobody can tell, or nothing is missing
 * @param needed what is missing of the coming week, the soonest first
 * @param needArrives when that will be there; null when nobody can tell
 * @param why what is to go by disk, null when nothing is
 */
public record Outlook(
        @Nullable Instant arrives, List<ComingNeed> needed, @Nullable Instant needArrives, @Nullable Why why) {

    /** What comes by subscription may take so long before somebody carries a disk. */
    private static final Duration PATIENCE = Duration.ofDays(30);

    /** Why a disk is better than the line. */
    public enum Why {
        /** What the coming week needs would come too late. */
        NEEDED,
        /** Nothing was heard for a week, and something is missing. */
        SILENT,
        /** What the school is subscribed to would take longer than a month. */
        SUBSCRIBED
    }

    /** How fast something comes. */
    interface Speed {
        Optional<Instant> arrival(long bytes);

        /** What is further than a year never comes. */
        static Speed of(LineSpeed line) {
            return line.isKnown()
                    ? bytes -> line.arrival(bytes).or(() -> Optional.of(Instant.MAX))
                    : bytes -> Optional.empty();
        }
    }

    /**
     * @param missing bytes of all
     * @param needed what is missing of the coming week
     * @param silent whether nothing is heard of the school
     */
    static Outlook of(long missing, List<ComingNeed> needed, boolean silent, Speed speed, Instant now) {
        List<ComingNeed> sorted =
                needed.stream().sorted(Comparator.comparing(ComingNeed::by)).toList();
        return new Outlook(
                missing == 0 ? null : known(speed.arrival(missing)),
                sorted,
                sorted.isEmpty() ? null : known(speed.arrival(bytes(sorted))),
                why(missing, sorted, silent, speed, now));
    }

    private static @Nullable Why why(long missing, List<ComingNeed> needed, boolean silent, Speed speed, Instant now) {
        if (isLate(needed, speed)) {
            return Why.NEEDED;
        }
        if (silent && (missing > 0 || !needed.isEmpty())) {
            return Why.SILENT;
        }
        boolean far = speed.arrival(missing)
                .filter(at -> at.isAfter(now.plus(PATIENCE)))
                .isPresent();
        return missing > 0 && far ? Why.SUBSCRIBED : null;
    }

    /** Whether any of it comes after it is needed, when they come one after the other. */
    private static boolean isLate(List<ComingNeed> needed, Speed speed) {
        long bytes = 0;
        for (ComingNeed need : needed) {
            bytes += need.bytes();
            if (speed.arrival(bytes).filter(at -> at.isAfter(need.by())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    public long needBytes() {
        return bytes(needed);
    }

    private static long bytes(List<ComingNeed> needed) {
        return needed.stream().mapToLong(ComingNeed::bytes).sum();
    }

    /** What is further than a year is not told. */
    private static @Nullable Instant known(Optional<Instant> arrival) {
        return arrival.filter(at -> at.isBefore(Instant.MAX)).orElse(null);
    }
}
