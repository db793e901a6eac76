package sala.launcher.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.Folders;

/**
 * Payara's working folder. It holds nothing worth keeping and is made new at each start, so that no crash, no
 * half-finished deployment and no older version can leave anything in it.
 */
record Domain(Path path) {
    private static final List<String> FROM_PAYARA = List.of(
            "keystore.p12",
            "cacerts.p12",
            "default-web.xml",
            "login.conf",
            "server.policy",
            "keyfile",
            "domain-passwords");
    private static final List<String> OURS = List.of("domain.xml", "logging.properties");

    void make(Distribution distribution, String adminPassword) {
        try {
            Folders.delete(path);
            Files.createDirectories(path.resolve("docroot"));
            Path config = Files.createDirectories(path.resolve("config"));
            copy(FROM_PAYARA, distribution.glassfish().resolve("domains/domain1/config"), config);
            copy(OURS, distribution.server(), config);
            Files.writeString(config.resolve("admin-keyfile"), AdminKey.line(adminPassword));
            Path lib = Files.createDirectories(path.resolve("lib"));
            Files.copy(distribution.databaseDriver(), lib.resolve("postgresql.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<String> names, Path from, Path to) throws IOException {
        for (String name : names) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
