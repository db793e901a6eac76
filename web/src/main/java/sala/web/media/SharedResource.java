package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.access.Permission;
import sala.media.item.MediaItems;
import sala.media.item.MediaSharing;
import sala.media.item.MediaVersion;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** For programs: whether the pupils of an item's school see it before the district publishes it. */
@Path("/api/v1/media")
@Singleton
public class SharedResource {

    private final MediaItems items;
    private final MediaSharing sharing;
    private final Reader reader;

    @Inject
    public SharedResource(MediaItems items, MediaSharing sharing, Reader reader) {
        this.items = items;
        this.sharing = sharing;
        this.reader = reader;
    }

    @PUT
    @Path("{id}/shared")
    @Requires(Permission.MEDIA_SHARE)
    @Operation(summary = "Shows an item that is not published to the pupils of its school; harmless when they see it")
    public void share(@PathParam("id") UUID id) {
        sharing.share(reader.actor(), newest(id));
    }

    @DELETE
    @Path("{id}/shared")
    @Requires(Permission.MEDIA_SHARE)
    @Operation(summary = "Shows an item that is not published to the staff of its school alone")
    public void keepBack(@PathParam("id") UUID id) {
        sharing.keepBack(reader.actor(), newest(id));
    }

    private MediaVersion newest(UUID id) {
        return new MediaVersion(
                id, items.get(id, reader.actor(), Permission.MEDIA_SHARE).version());
    }
}
