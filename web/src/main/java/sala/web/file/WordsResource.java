package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.blob.Blob;
import sala.media.subtitle.Subtitles;
import sala.web.security.Proven;

/** What is said in a recording, or its chapters (WebVTT). */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class WordsResource {

    private final FileDoor door;
    private final Subtitles subtitles;

    @Inject
    public WordsResource(FileDoor door, Subtitles subtitles) {
        this.door = door;
        this.subtitles = subtitles;
    }

    @GET
    @Path("{item}/words/{subtitle}.vtt")
    public Response words(@BeanParam FileRequest request, @PathParam("subtitle") UUID subtitle) {
        Blob words = subtitles.get(door.played(request).id(), subtitle).blob();
        return door.send(words, "text/vtt;charset=UTF-8", request);
    }
}
