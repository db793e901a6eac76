package sala.media.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.item.Made;
import sala.media.item.StoredRendition;
import sala.media.item.StoredStill;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeStill;
import sala.media.transcode.Transcoded;

/** Makes blobs of finished files, which stay where they are for whoever goes on with the work. */
final class FinishedFiles {

    private final BlobStore blobs;

    FinishedFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    Made store(Transcoded made) {
        return new Made(
                made.length(),
                made.renditions().stream().map(this::store).toList(),
                made.poster() == null ? null : adopt(made.poster()),
                made.stills().stream().map(this::store).toList(),
                made.look());
    }

    private StoredStill store(MadeStill made) {
        return new StoredStill(adopt(made.file()), made.at(), made.every(), made.width(), made.height());
    }

    private StoredRendition store(MadeRendition made) {
        MadeRendition.Frame frame = made.frame();
        return new StoredRendition(
                made.name(),
                adopt(made.file()),
                made.codecs(),
                made.segments(),
                frame == null
                        ? null
                        : new Frame(frame.width(), frame.height(), frame.rate().perSecond()));
    }

    /** The work goes on with its own file, so the blob store gets another name of it. */
    Blob adopt(Path file) {
        Path twin = file.resolveSibling(file.getFileName() + ".blob");
        try {
            Files.deleteIfExists(twin);
            linkOrCopy(file, twin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blobs.adopt(twin);
    }

    /** Without a copy where that can be. */
    static Path linkOrCopy(Path file, Path twin) {
        try {
            try {
                return Files.createLink(twin, file);
            } catch (IOException | UnsupportedOperationException noLinks) {
                return Files.copy(file, twin, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
