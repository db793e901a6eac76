package sala.node;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A small file that the owner alone can read, written whole or not at all. */
public record SecretFile(Path path) {

    public Optional<String> read() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    /** It is on the disk, under its name, when this returns. */
    public void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path half = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(half);
        try (FileChannel out = create(half)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    /**
     * For nobody else from its first moment on; a stick's file system may know no owners, and takes it all the same.
     */
    private static FileChannel create(Path half) throws IOException {
        return FileChannel.open(
                half,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
        syncFolder();
    }

    private void syncFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
