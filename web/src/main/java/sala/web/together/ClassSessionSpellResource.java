package sala.web.together;

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
import sala.together.ClassSessions;
import sala.web.page.Reader;
import sala.web.player.SpellReport;
import sala.web.security.Requires;

/** Takes what ran on the screen of a class, every few seconds. Sent twice, counted once. */
@Path("/api/v1/class-sessions")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClassSessionSpellResource {

    private final ClassSessions sessions;
    private final Reader reader;

    @Inject
    public ClassSessionSpellResource(ClassSessions sessions, Reader reader) {
        this.sessions = sessions;
        this.reader = reader;
    }

    @POST
    @Path("{id}/spells")
    @Requires(Permission.CLASS_SESSION_HOLD)
    @Operation(summary = "Takes what ran on the screen before a class; a while that comes twice counts once")
    public void spent(@PathParam("id") UUID id, List<@Nullable SpellReport> reports) {
        sessions.follow(reader.actor(), id, SpellReport.spells(reports));
    }
}
