package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.NotReady;
import sala.media.scan.FileCheck;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFiles;
import sala.web.security.Proven;

/** What is read or looked at: documents, pictures in their sizes, and files as they were sent. */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class PagesResource {

    private static final String PDF = "application/pdf";
    private static final Set<String> UNFENCED = Set.of(PDF, "image/webp");

    private final FileDoor door;
    private final ShownFiles shown;
    private final FileCheck check;

    @Inject
    public PagesResource(FileDoor door, ShownFiles shown, FileCheck check) {
        this.door = door;
        this.shown = shown;
        this.check = check;
    }

    /** A size of a picture, or a document as PDF: of what is shown, only what needs no fence. */
    @GET
    @Path("{item}/shown/{file}")
    public Response shown(@BeanParam FileRequest request, @PathParam("file") String name) {
        ShownFile file = shown.find(door.played(request).id(), name)
                .filter(found -> UNFENCED.contains(found.mediaType()))
                .orElseThrow(() -> new NotFound(FileDoor.KIND));
        return FileDoor.sandboxed(door.send(file.blob(), file.mediaType(), request));
    }

    /** What the viewer of documents opens: the file itself when it is a PDF, or the PDF that was made of it. */
    @GET
    @Path("{item}/document")
    public Response document(@BeanParam FileRequest request) {
        MediaItem item = door.played(request);
        Blob pages = shown.first(item.id())
                .filter(file -> file.mediaType().equals(PDF))
                .map(ShownFile::blob)
                .or(() -> item.original().blob().filter(blob -> item.original().isShownAsItIs()))
                .orElseThrow(() -> new NotFound(FileDoor.KIND));
        return FileDoor.sandboxed(door.send(pages, PDF, request));
    }

    /**
     * Recordings and pictures as they were sent may tell where they were made, and are for those who look after them;
     * documents for all who may view.
     */
    @GET
    @Path("{item}/file")
    public Response original(@BeanParam FileRequest request) {
        MediaItem item = door.viewed(request);
        if (check.withholds(item)) {
            throw new NotReady();
        }
        if (item.kind().isRecording() || item.kind() == MediaKind.IMAGE) {
            door.requireEditor(request);
        } else {
            NotReady.unlessPlayable(item);
        }
        Blob blob = item.original().blob().orElseThrow(() -> new NotFound(FileDoor.KIND));
        Response answer = door.send(blob, item.original().mediaType(), request);
        String name = item.original().label().text();
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
        return FileDoor.sandboxed(answer);
    }
}
