package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.disk.Folders;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.item.Made;
import sala.media.item.StoredRendition;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Transcoded;
import sala.node.NodeSettings;

/** Folders for work in progress, on the disk of the blobs, so that finished files move without being copied. */
@Singleton
public class Workshop {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final Path root;
    private final BlobStore blobs;

    @Inject
    public Workshop(NodeSettings settings, BlobStore blobs) {
        this(settings.data().resolve("work").resolve("media"), blobs);
    }

    Workshop(Path root, BlobStore blobs) {
        this.root = root;
        this.blobs = blobs;
    }

    /** Lends the file and an empty folder for what is made of it, and takes away afterwards what is still there. */
    void use(UUID item, Hash file, Work work) {
        Path folder = root.resolve(item.toString());
        try {
            Folders.delete(folder);
            Path alone = Files.createDirectories(folder.resolve("source")).resolve("recording");
            Path made = Files.createDirectory(folder.resolve("made"));
            blobs.withFile(file, blob -> {
                work.with(lend(blob, alone), made);
                return made;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(folder);
        }
    }

    /** Makes blobs of finished files. */
    Made store(Transcoded made) {
        return new Made(
                made.length(),
                made.renditions().stream().map(this::store).toList(),
                made.poster() == null ? null : blobs.adopt(made.poster()));
    }

    private StoredRendition store(MadeRendition made) {
        MadeRendition.Frame frame = made.frame();
        return new StoredRendition(
                made.name(),
                blobs.adopt(made.file()),
                made.codecs(),
                made.segments(),
                frame == null
                        ? null
                        : new Frame(frame.width(), frame.height(), frame.rate().perSecond()));
    }

    /** A file under a name that says nothing, alone in its folder: so nothing can be learnt or reached by its name. */
    private static Path lend(Path file, Path alone) {
        try {
            try {
                return Files.createLink(alone, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                return Files.createSymbolicLink(alone, file.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The work is done, or has failed for a better reason; the next use empties the folder. */
    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.warn("Work was left in {}", folder, e);
        }
    }

    /** What is done with a lent file. */
    @FunctionalInterface
    interface Work {
        void with(Path source, Path into);
    }
}
