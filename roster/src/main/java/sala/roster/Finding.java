package sala.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.roster.reading.Entry;
import sala.roster.reading.Flaw;
import sala.roster.reading.RawLine;

/**
 * What a line would do, as found when the file was read.
 *
 * @param raw null for whoever is in no line
 * @param entry null where the line could not be used, and for whoever is in no line
 * @param person null for somebody new, or not decided
 * @param candidates who may be meant
 */
record Finding(
        Kind kind,
        @Nullable RawLine raw,
        @Nullable Entry entry,
        @Nullable UUID person,
        @Nullable Role role,
        @Nullable Standing before,
        @Nullable Standing after,
        List<Flaw> flaws,
        List<UUID> candidates) {

    static Finding wrong(RawLine raw, List<Flaw> flaws) {
        return new Finding(Kind.WRONG, raw, null, null, null, null, null, flaws, List.of());
    }

    static Finding left(KnownPerson person, Standing before) {
        return new Finding(Kind.LEFT, null, null, person.id(), person.role(), before, null, List.of(), List.of());
    }

    /** Written unless somebody says otherwise. */
    boolean chosen() {
        return kind == Kind.NEW || kind == Kind.MOVED || kind == Kind.CHANGED;
    }

    String name() {
        return Optional.ofNullable(after)
                .or(() -> Optional.ofNullable(before))
                .map(standing -> standing.name().full())
                .orElse("");
    }
}
