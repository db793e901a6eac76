package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.fault.Invalid;
import sala.taking.CourseTaking;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Takes what players and readers report: how long something was really watched or read. Sent twice, counted once. */
@Path("/api/v1/activities")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SpellResource {

    private static final int MOST = 100;
    private static final int MOST_STRETCHES = 1000;

    private final CourseTaking taking;
    private final Reader reader;

    @Inject
    public SpellResource(CourseTaking taking, Reader reader) {
        this.taking = taking;
        this.reader = reader;
    }

    @POST
    @Path("{activity}/spells")
    @Requires(Permission.COURSE_TAKE)
    @Operation(summary = "Takes what was watched or read; a while that comes twice counts once")
    public void spent(@PathParam("activity") UUID activity, List<Report> reports) {
        if (reports.size() > MOST) {
            throw new Invalid("spells", "usage.too-many", MOST);
        }
        List<Spell> spells = reports.stream().map(SpellResource::spell).toList();
        Attempt attempt = taking.open(reader.actor(), activity);
        taking.follow(reader.actor(), attempt.id(), spells);
    }

    private static Spell spell(@Nullable Report report) {
        if (report == null) {
            throw new Invalid("spells", "field.required");
        }
        return report.spell();
    }

    /**
     * One while.
     *
     * @param seconds of real time, watched or read
     * @param position where it ended: the second of a video, the page of a document
     * @param of how much there is in all
     * @param stretches the parts of a video that were played, missing for a document
     */
    public record Report(
            @Nullable UUID id,
            @Nullable Instant at,
            double seconds,
            double position,
            double of,
            @Nullable List<@Nullable Part> stretches) {

        /** @throws Invalid when the id or the time is missing, or something cannot have been */
        Spell spell() {
            if (id == null || at == null) {
                throw new Invalid(id == null ? "id" : "at", "field.required");
            }
            return new Spell(id, at, seconds, position, of, stretches == null ? List.of() : played(stretches));
        }

        private static List<Stretch> played(List<@Nullable Part> parts) {
            if (parts.size() > MOST_STRETCHES) {
                throw new Invalid("stretches", "usage.too-many", MOST_STRETCHES);
            }
            return parts.stream().map(Report::stretch).toList();
        }

        private static Stretch stretch(@Nullable Part part) {
            if (part == null) {
                throw new Invalid("stretches", "field.required");
            }
            return new Stretch(part.from(), part.to());
        }
    }

    /** A part of a video, in seconds of it. */
    public record Part(double from, double to) {}
}
