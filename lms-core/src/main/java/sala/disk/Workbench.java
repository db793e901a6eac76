package sala.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empty folders, each lent to one piece of work and taken away after it. What a killed run left is taken away when its
 * work comes again under the same name.
 */
public final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Path root;

    /** @param root made when it is needed */
    public Workbench(Path root) {
        this.root = root;
    }

    /**
     * Lends an empty folder for this work alone.
     *
     * @throws UncheckedIOException when there is no room, or when the work has trouble with files
     */
    public <T> T with(String work, Work<T> use) {
        Path folder = root.resolve(work);
        try {
            Folders.delete(folder);
            return use.in(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clear(folder);
        }
    }

    /** Links to a file under a name that says nothing about where it came from: without a copy, on any disk. */
    public static Path lend(Path file, Path as) {
        try {
            try {
                return Files.createLink(as, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                return Files.createSymbolicLink(as, file.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a folder away when it can: its work is done, or has failed for a better reason. */
    public static void clear(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.warn("Work was left in {}", folder, e);
        }
    }

    /** What is done in a lent folder. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Path folder) throws IOException;
    }
}
