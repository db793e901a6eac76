package sala.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Taking folders away with all that is in them. */
public final class Folders {

    private Folders() {}

    /** Harmless when there is no such folder. */
    public static void delete(Path folder) throws IOException {
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

    /** Deletes the neighbours of this folder, such as those of an older version. */
    public static void deleteAllBut(Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(kept.getParent())) {
            others = all.filter(path -> !path.equals(kept)).toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }
}
