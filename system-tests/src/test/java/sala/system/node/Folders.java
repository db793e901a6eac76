package sala.system.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the nodes under test keep what they have; left there afterwards, for whoever must find out what went wrong. */
final class Folders {

    private static final Path ALL = Path.of("target", "nodes").toAbsolutePath();

    private Folders() {}

    /** The folder of a new node; what an earlier run left under this name is gone. */
    static Path fresh(String name) {
        try {
            Files.createDirectories(ALL);
            Files.deleteIfExists(log(name));
            deleteAll(ALL.resolve(name));
            return ALL.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a node as an earlier run left it. */
    static Path kept(String name) {
        try {
            return Files.createDirectories(ALL).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the node wrote to its console. */
    static Path log(String name) {
        return ALL.resolve(name + ".log");
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : deepestFirst(folder)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
