package sala.web.player;

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
import sala.media.viewing.Viewings;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Takes what players and readers report outside of a course. Sent twice, counted once. */
@Path("/api/v1/media")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ViewingResource {

    private final Viewings viewings;
    private final Reader reader;

    @Inject
    public ViewingResource(Viewings viewings, Reader reader) {
        this.viewings = viewings;
        this.reader = reader;
    }

    @POST
    @Path("{id}/spells")
    @Requires(Permission.MEDIA_VIEW)
    @Operation(
            summary =
                    "Takes what was watched or read of an item outside of a course; a while that comes twice counts once")
    public void spent(@PathParam("id") UUID id, List<@Nullable SpellReport> reports) {
        viewings.follow(reader.actor(), id, SpellReport.spells(reports));
    }
}
