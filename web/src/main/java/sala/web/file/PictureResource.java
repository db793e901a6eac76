package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.web.security.Proven;

/** Pictures that were taken of a recording: its poster, its slides, and small ones for its time line. */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class PictureResource {

    private static final String WEBP = "image/webp";

    private final FileDoor door;

    @Inject
    public PictureResource(FileDoor door) {
        this.door = door;
    }

    @GET
    @Path("{item}/poster")
    public Response poster(@BeanParam FileRequest request) {
        Blob poster = door.viewed(request).poster().orElseThrow(() -> new NotFound(FileDoor.KIND));
        return door.send(poster, WEBP, request);
    }

    /** A slide, or a sheet of small pictures, by its number. */
    @GET
    @Path("{item}/still/{number}")
    public Response still(@BeanParam FileRequest request, @PathParam("number") int number) {
        Blob blob = door.played(request).stills().stream()
                .filter(still -> still.position() == number)
                .map(still -> still.stored().blob())
                .findFirst()
                .orElseThrow(() -> new NotFound(FileDoor.KIND));
        return door.send(blob, WEBP, request);
    }

    /** Where on the sheets the small pictures of each moment are. */
    @GET
    @Path("{item}/storyboard.vtt")
    public Response storyboard(@BeanParam FileRequest request) {
        String text = Storyboard.of(door.played(request), request.suffix("&"));
        return FileDoor.written(text, "text/vtt;charset=UTF-8");
    }
}
