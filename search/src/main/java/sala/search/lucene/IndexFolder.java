package sala.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sala.disk.Folders;

/** The node's index folder: one folder for each index, and a file that names the one in use. */
final class IndexFolder {

    private static final String CURRENT = "current";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    /** The index in use; empty when none was ever finished, or it is gone. */
    Optional<Path> current() throws IOException {
        Path name = root.resolve(CURRENT);
        if (!Files.exists(name)) {
            return Optional.empty();
        }
        return Optional.of(root.resolve(Files.readString(name).strip())).filter(Files::isDirectory);
    }

    /** A place for an index that is about to be built. */
    Path fresh() throws IOException {
        return Files.createDirectories(root.resolve("built-" + UUID.randomUUID()));
    }

    /** Makes a finished index the one in use, at one stroke. */
    void use(Path index) throws IOException {
        Path draft = Files.writeString(root.resolve(CURRENT + ".new"), index.getFileName() + "\n");
        Files.move(draft, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what a crash or an earlier switch has left. */
    void sweep(List<Path> needed) throws IOException {
        try (Stream<Path> indexes = Files.list(Files.createDirectories(root))) {
            indexes.filter(Files::isDirectory)
                    .filter(index -> !needed.contains(index))
                    .forEach(IndexFolder::delete);
        }
    }

    private static void delete(Path index) {
        try {
            Folders.delete(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
