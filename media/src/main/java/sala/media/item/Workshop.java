package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.NodeSettings;

/** Folders for work in progress, on the disk of the blobs, so that finished files move without being copied. */
@Singleton
public class Workshop {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final Path root;

    @Inject
    public Workshop(NodeSettings settings) {
        this(settings.data().resolve("work").resolve("media"));
    }

    Workshop(Path root) {
        this.root = root;
    }

    /** Lends an empty folder for work on this item, and takes it away afterwards, with all that is still in it. */
    void use(UUID item, Consumer<Path> work) {
        Path folder = root.resolve(item.toString());
        try {
            delete(folder);
            Files.createDirectories(folder);
            work.accept(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(folder);
        }
    }

    Path newFolder(Path folder) {
        try {
            return Files.createDirectory(folder.resolve("made"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file under a name that says nothing, alone in its folder: so nothing can be learnt or reached by its name. */
    Path lend(Path file, Path folder) {
        try {
            Path alone = Files.createDirectory(folder.resolve("source")).resolve("recording");
            try {
                return Files.createLink(alone, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                return Files.createSymbolicLink(alone, file.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** The work is done, or has failed for a better reason; the next use empties the folder. */
    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            LOG.warn("Work was left in {}", folder, e);
        }
    }
}
