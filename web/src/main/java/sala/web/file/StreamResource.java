package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import sala.fault.NotFound;
import sala.media.hls.MediaPlaylist;
import sala.media.hls.Offer;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;
import sala.web.page.Reader;
import sala.web.security.Proven;

/** What players fetch of a recording: playlists, and the files of which those name parts (RFC 8216). */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class StreamResource {

    private static final String PLAYLIST = "application/vnd.apple.mpegurl";

    private final FileDoor door;
    private final PieceDoor pieces;
    private final Reader reader;

    @Inject
    public StreamResource(FileDoor door, PieceDoor pieces, Reader reader) {
        this.door = door;
        this.pieces = pieces;
        this.reader = reader;
    }

    /** A master by the address of its offer, or the playlist of one rendition by its name. */
    @GET
    @Path("{item}/hls/{playlist}.m3u8")
    public Response playlist(@BeanParam FileRequest request, @PathParam("playlist") String name) {
        MediaItem item = door.played(request);
        Optional<Offer> offer = Offer.at(name);
        String text = offer.isPresent()
                ? Playlists.master(item, offer.get(), request.suffix("?"))
                        .orElseThrow(() -> new NotFound(FileDoor.KIND))
                : segments(rendition(item, name), request);
        return FileDoor.written(text, PLAYLIST);
    }

    private static String segments(Rendition rendition, FileRequest request) {
        return MediaPlaylist.of(rendition.segments(), MediaAddresses.file(rendition) + request.suffix("&"));
    }

    /** Most of these never come here: {@link PieceFilter} answers them as this would. */
    @GET
    @Path("{item}/hls/{rendition}.mp4")
    public Response rendition(@BeanParam FileRequest request, @PathParam("rendition") String name) {
        Piece piece = new Piece(request.item(), name, request.version(), request.proof());
        return pieces.answer(piece, reader.actor(), request.headers()::getHeaderString)
                .toResponse();
    }

    private static Rendition rendition(MediaItem item, String name) {
        return item.renditions().stream()
                .filter(rendition -> rendition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(FileDoor.KIND));
    }
}
