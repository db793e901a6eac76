package sala.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.roster.reading.Flaw;
import sala.school.Term;

/**
 * A file of pupils and teachers that somebody sent, as what it would change.
 *
 * @param name of the file
 * @param form {@code csv}, {@code xlsx} or {@code oneroster}
 * @param schools whose people its owner looks after; empty for all of the district
 * @param term of lines that name none
 * @param passedOver lines that speak of nobody
 * @param notes what is to be known of the file as a whole
 * @param counts lines of each kind; without those of which there are none
 * @param toWrite how many lines are chosen to be taken over
 * @param written how many of them are done
 * @param refused how many of those were not taken over after all
 */
public record Roster(
        UUID id,
        String name,
        String form,
        UUID owner,
        Set<UUID> schools,
        Term term,
        State state,
        Instant takenAt,
        @Nullable Instant decidedAt,
        long passedOver,
        List<Flaw> notes,
        Map<Kind, Long> counts,
        long toWrite,
        long written,
        long refused) {

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Whether everything in it is as it is already. */
    public boolean isNothingNew() {
        return counts.keySet().stream().allMatch(Kind.SAME::equals);
    }

    /** Where a roster is in its life. */
    public enum State {
        /** Shown; nothing is written. */
        OPEN,
        /** Being written. */
        ACCEPTED,
        DONE
    }
}
