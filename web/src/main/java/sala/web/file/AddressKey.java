package sala.web.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The node's own key for signed addresses, made when it is first needed and kept in a file that only the node reads.
 */
final class AddressKey {

    private static final int BYTES = 32;

    private final Path file;
    private @Nullable SecretKey key;

    AddressKey(Path file) {
        this.file = file;
    }

    synchronized SecretKey get() {
        SecretKey known = key;
        if (known == null) {
            known = new SecretKeySpec(read(), "HmacSHA256");
            key = known;
        }
        return known;
    }

    private byte[] read() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Path folder = Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(
                folder,
                "key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, fresh);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
