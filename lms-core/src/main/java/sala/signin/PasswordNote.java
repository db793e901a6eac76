package sala.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A password for whoever starts the node, as a file in its folder that the launcher shows. Written before the accounts
 * that have it, so that the password of an account that exists is never lost.
 */
public record PasswordNote(Path file) {

    private static final String PASSWORD = "password: ";
    private static final Set<PosixFilePermission> OWNERS_ALONE = PosixFilePermissions.fromString("rw-------");

    /**
     * The password: the one that was noted before, else a new one.
     *
     * @param about what to say before it to whoever reads the note
     */
    public String password(String about) {
        return noted().orElseGet(() -> write(about));
    }

    /** Empty when there is no note. */
    public Optional<String> noted() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(PASSWORD))
                    .map(line -> line.substring(PASSWORD.length()).strip())
                    .findFirst();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When nobody has this password any more; harmless when there is no note. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String about) {
        String password = ReadablePassword.random();
        try {
            writeDurably(about + "\n" + PASSWORD + password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password;
    }

    /** All of it or nothing, even when the power fails just after the account is there; never for other eyes. */
    private void writeDurably(String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNERS_ALONE));
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
