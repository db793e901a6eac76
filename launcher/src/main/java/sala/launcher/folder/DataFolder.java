package sala.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sala.launcher.Trouble;

/**
 * The folder that holds everything of one node. A backup of it, taken while the node is stopped, is a backup of the
 * node.
 */
public record DataFolder(Path root) {

    /** Raised when an older launcher could no longer run the folder. */
    static final int VERSION = 1;

    private static final long LEAST_FREE_BYTES = 1L << 30;
    private static final Set<String> ALLOWED_BEFORE_FIRST_START =
            Set.of("sala.properties", "lost+found", "version.new", "lock");

    /** Opens the folder, making it when it is not there; refuses one that is not Sala's or that a newer Sala wrote. */
    public static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.root);
            folder.version().read().ifPresentOrElse(folder::refuseNewer, folder::claim);
            folder.makeFolders();
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble("cannot use the data folder " + folder.root + ": " + e, e);
        }
        return folder;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path domain() {
        return root.resolve("domain");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Notes of a running node for the next start: which processes it had, which role and port. */
    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path settings() {
        return root.resolve("sala.properties");
    }

    /** Written by the application when it has loaded the sample district. */
    public Path demoAccounts() {
        return root.resolve("demo-accounts.txt");
    }

    /** Written by the application when it has made a district's first account; gone when its password has changed. */
    public Path firstAccount() {
        return root.resolve("first-account.txt");
    }

    public void requireFreeSpace() {
        long free = freeBytes();
        if (free < LEAST_FREE_BYTES) {
            throw Trouble.of(
                    "only %d MB are free on the disk of %s; at least %d MB are needed",
                    free >> 20, root, LEAST_FREE_BYTES >> 20);
        }
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SmallFile version() {
        return new SmallFile(root.resolve("version"));
    }

    private void refuseNewer(String text) {
        if (!text.equals(Integer.toString(VERSION))) {
            throw Trouble.of(
                    "the data folder %s has version %s; this Sala knows version %d. Use the newer Sala with it",
                    root, text, VERSION);
        }
    }

    private void claim() {
        try (Stream<Path> entries = Files.list(root)) {
            List<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !ALLOWED_BEFORE_FIRST_START.contains(name))
                    .toList();
            if (!foreign.isEmpty()) {
                throw Trouble.of(
                        "the folder %s is not empty and not a data folder of Sala (it has %s)", root, foreign.get(0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        version().write(Integer.toString(VERSION));
    }

    private void makeFolders() throws IOException {
        for (Path path : List.of(logs(), run())) {
            Files.createDirectories(path);
        }
    }
}
