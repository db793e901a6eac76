package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.taking.CourseTaking;
import sala.web.page.Reader;
import sala.web.player.SpellReport;
import sala.web.security.Requires;

/** Takes what players and readers report: how long something was really watched or read. Sent twice, counted once. */
@Path("/api/v1/activities")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SpellResource {

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
    public void spent(@PathParam("activity") UUID activity, List<@Nullable SpellReport> reports) {
        List<Spell> spells = SpellReport.spells(reports);
        Attempt attempt = taking.open(reader.actor(), activity);
        taking.follow(reader.actor(), attempt.id(), spells);
    }
}
