package sala.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.roster.Standing.Difference;
import sala.roster.reading.Column;
import sala.roster.reading.Flaw;

/**
 * A line of a roster, and what it would do.
 *
 * @param place its number within the roster
 * @param line as an editor or a spreadsheet counts; 0 for whoever is in no line
 * @param person who is meant; null for somebody new or not yet decided
 * @param before null for somebody new
 * @param after null where nothing becomes of the line, and for whoever has left
 * @param cells what stands in the file, with citizen ids masked
 * @param candidates who may be meant
 * @param chosen whether it is to be taken over
 * @param answer of a line that asks: the id of the person meant, or {@link #NEW}
 * @param refused the code of the rule by which it was not taken over after all
 */
public record RosterLine(
        int place,
        String sheet,
        long line,
        Kind kind,
        String name,
        @Nullable UUID school,
        @Nullable UUID person,
        @Nullable Role role,
        @Nullable Standing before,
        @Nullable Standing after,
        Map<Column, String> cells,
        List<Flaw> flaws,
        List<UUID> candidates,
        boolean chosen,
        @Nullable String answer,
        boolean done,
        @Nullable String refused) {

    /** The answer that somebody is not known here yet. */
    public static final String NEW = "NEW";

    public List<Difference> differences() {
        return before == null || after == null ? List.of() : before.to(after);
    }

    /** As it is or will be; null for a line that cannot be used. */
    public @Nullable Standing shown() {
        return after == null ? before : after;
    }
}
