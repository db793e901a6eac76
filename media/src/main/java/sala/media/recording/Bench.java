package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.disk.Folders;
import sala.node.NodeSettings;

/**
 * Folders for cutting, on the disk of the blobs. Recordings are worked on under names that say nothing, by links; what
 * a killed run left is taken away when its recording comes again.
 */
@Singleton
public class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private final Path root;

    @Inject
    public Bench(NodeSettings settings) {
        this.root = settings.data().resolve("work").resolve("recordings");
    }

    /** Lends a file under another name. */
    <T> T with(Recording recording, Path file, Function<Path, T> use) {
        return with(recording.id(), folder -> use.apply(lend(file, folder, "recording")));
    }

    /** Lends an empty folder for this work alone. */
    <T> T with(UUID work, Function<Path, T> use) {
        Path folder = root.resolve(work.toString());
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            return use.apply(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(folder);
        }
    }

    /** @param name one that was not lent in this folder yet */
    Path lend(Path file, Path folder, String name) {
        try {
            Path alone = Files.createDirectories(folder.resolve("source")).resolve(name);
            try {
                return Files.createLink(alone, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                return Files.createSymbolicLink(alone, file.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.warn("Work was left in {}", folder, e);
        }
    }
}
