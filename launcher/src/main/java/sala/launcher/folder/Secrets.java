package sala.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The node's own passwords and tokens: random, made once, readable by the node's user only. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final String DATABASE_OWNER = "db-owner.password";
    private final SecureRandom random = new SecureRandom();
    private final Path directory;

    public Secrets(DataFolder folder) {
        this.directory = folder.secrets();
        makeDirectory();
    }

    /** What a caller on this machine shows to the node's control interface. */
    public String controlToken() {
        return secret("control.token");
    }

    public String databasePassword() {
        return secret("db.password");
    }

    /** Of PostgreSQL's own superuser, which the application never uses. */
    public String databaseOwnerPassword() {
        return secret(DATABASE_OWNER);
    }

    /** The file that holds the same, for the program that creates the database. */
    public Path databaseOwnerPasswordFile() {
        databaseOwnerPassword();
        return directory.resolve(DATABASE_OWNER);
    }

    public String adminPassword() {
        return secret("admin.password");
    }

    private String secret(String name) {
        SmallFile file = new SmallFile(directory.resolve(name));
        return file.read().orElseGet(() -> create(file));
    }

    private String create(SmallFile file) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        file.write(secret);
        return secret;
    }

    private void makeDirectory() {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
