package sala.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The finished files on the disk: {@code ab/cd/abcd…}. A file is moved in, in one step, or is not there. */
final class BlobFolder {

    private final Path root;

    BlobFolder(Path root) {
        this.root = root;
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    Path file(Hash hash) {
        return folder(hash).resolve(hash.hex());
    }

    private Path folder(Hash hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }

    /** Moves a durable file of the same disk into place; its name is durable too when this returns. */
    void take(Path file, Hash hash) throws IOException {
        Path second = folder(hash);
        createDurably(second);
        Files.move(file, file(hash), StandardCopyOption.ATOMIC_MOVE);
        sync(second);
        Files.deleteIfExists(aside(hash));
    }

    /** Sets a file aside, until its bytes are here again. */
    void quarantine(Hash hash) throws IOException {
        Files.createDirectories(aside());
        Files.move(file(hash), aside(hash), StandardCopyOption.REPLACE_EXISTING);
        sync(aside());
    }

    /** Moves what was set aside where somebody mends it. */
    boolean salvage(Hash hash, Path to) throws IOException {
        try {
            Files.move(aside(hash), to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException | AtomicMoveNotSupportedException none) {
            return false;
        }
    }

    private Path aside(Hash hash) {
        return aside().resolve(hash.hex());
    }

    private Path aside() {
        return root.resolve("quarantine");
    }

    void delete(Hash hash) throws IOException {
        Files.deleteIfExists(file(hash));
    }

    /** Goes through the names of all files, folder by folder, so that a million of them need no memory. */
    void eachName(Consumer<Hash> name) throws IOException {
        for (int i = 0; i < 256; i++) {
            Path folder = root.resolve(HexFormat.of().toHexDigits((byte) i));
            if (Files.isDirectory(folder)) {
                eachName(folder, name);
            }
        }
    }

    private static void eachName(Path folder, Consumer<Hash> name) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(Hash::isHash)
                    .map(Hash::new)
                    .forEach(name);
        }
    }

    private void createDurably(Path second) throws IOException {
        if (!Files.isDirectory(second)) {
            Files.createDirectories(second);
            sync(root.resolve(root.relativize(second).getName(0)));
            sync(root);
        }
    }

    /** Makes the bytes of a file durable. */
    static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes names in a folder durable; Windows has no such call and needs none. */
    static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
