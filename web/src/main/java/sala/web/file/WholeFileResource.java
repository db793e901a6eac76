package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import sala.blob.BlobStore;
import sala.fault.NotFound;
import sala.media.cmaf.WholeFile;
import sala.media.item.Rendition;
import sala.web.security.Proven;

/** A recording as one plain MP4 file, for browsers that can play nothing else. Ranges and conditions are honoured. */
@Path("/media")
@Singleton
@Proven(by = "a session that may view the item, or a signed address")
public class WholeFileResource {

    private final FileDoor door;
    private final BlobStore blobs;

    @Inject
    public WholeFileResource(FileDoor door, BlobStore blobs) {
        this.door = door;
        this.blobs = blobs;
    }

    /** By the address of an offer, or by the name of a rendition, which has the sound with it. */
    @GET
    @Path("{item}/whole/{name}.mp4")
    public Response whole(@BeanParam FileRequest request, @PathParam("name") String name) {
        List<Rendition> parts = Playlists.whole(door.played(request), name);
        if (parts.isEmpty()) {
            throw new NotFound(FileDoor.KIND);
        }
        String type = parts.get(0).isSound() ? "audio/mp4" : "video/mp4";
        return FileAnswer.of(new Joined(parts), type, false, request.headers()::getHeaderString)
                .toResponse();
    }

    /** Made of renditions that lie apart. */
    private final class Joined implements FileContent {

        private final List<Rendition> parts;
        private final WholeFile file;

        Joined(List<Rendition> parts) {
            this.parts = parts;
            try {
                this.file = WholeFile.of(parts.stream().map(this::source).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private WholeFile.Source source(Rendition part) {
            return new WholeFile.Source(
                    part.segments(), () -> blobs.open(part.blob().hash()));
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public String tag() {
            return parts.stream()
                    .map(part -> MediaAddresses.version(part.blob().hash()))
                    .collect(Collectors.joining("-", "whole-", ""));
        }

        @Override
        public Reading open() {
            return file::read;
        }
    }
}
