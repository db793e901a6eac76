package sala.web.player;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.fault.Invalid;

/**
 * What a player or a reader tells of one while.
 *
 * @param seconds of real time, watched or read
 * @param position where it ended: the second of a video, the page of a document
 * @param of how much there is in all
 * @param stretches the parts of a video that were played, missing for a document
 */
@Schema(name = "Spell")
public record SpellReport(
        @Nullable UUID id,
        @Nullable Instant at,
        double seconds,
        double position,
        double of,
        @Nullable List<@Nullable Part> stretches) {

    private static final int MOST = 100;
    private static final int MOST_STRETCHES = 1000;

    /** @throws Invalid when there are too many, one is missing, or one cannot have been */
    public static List<Spell> spells(List<@Nullable SpellReport> reports) {
        if (reports.size() > MOST) {
            throw new Invalid("spells", "usage.too-many", MOST);
        }
        return reports.stream().map(SpellReport::present).toList();
    }

    private static Spell present(@Nullable SpellReport report) {
        if (report == null) {
            throw new Invalid("spells", "field.required");
        }
        return report.spell();
    }

    private Spell spell() {
        if (id == null || at == null) {
            throw new Invalid(id == null ? "id" : "at", "field.required");
        }
        return new Spell(id, at, seconds, position, of, stretches == null ? List.of() : played(stretches));
    }

    private static List<Stretch> played(List<@Nullable Part> parts) {
        if (parts.size() > MOST_STRETCHES) {
            throw new Invalid("stretches", "usage.too-many", MOST_STRETCHES);
        }
        return parts.stream().map(SpellReport::stretch).toList();
    }

    private static Stretch stretch(@Nullable Part part) {
        if (part == null) {
            throw new Invalid("stretches", "field.required");
        }
        return new Stretch(part.from(), part.to());
    }

    /** A part of a video, in seconds of it. */
    public record Part(double from, double to) {}
}
