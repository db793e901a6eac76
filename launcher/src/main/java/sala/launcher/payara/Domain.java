package sala.launcher.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern BLANK = Pattern.compile("\\$\\{(sala\\.[a-z.]+)}");

    /** The blanks in our own configuration are filled here, because not every client of Payara's can fill them. */
    void make(Distribution distribution, String adminPassword, Map<String, String> properties) {
        try {
            Folders.delete(path);
            Files.createDirectories(path.resolve("docroot"));
            Path config = Files.createDirectories(path.resolve("config"));
            copy(FROM_PAYARA, distribution.glassfish().resolve("domains/domain1/config"), config);
            copy(List.of("logging.properties"), distribution.server(), config);
            String template = Files.readString(distribution.server().resolve("domain.xml"));
            Files.writeString(config.resolve("domain.xml"), filled(template, properties));
            Files.writeString(config.resolve("admin-keyfile"), AdminKey.line(adminPassword));
            Path lib = Files.createDirectories(path.resolve("lib"));
            Files.copy(distribution.databaseDriver(), lib.resolve("postgresql.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String filled(String template, Map<String, String> properties) {
        return BLANK.matcher(template)
                .replaceAll(blank -> Matcher.quoteReplacement(escaped(properties.getOrDefault(blank.group(1), ""))));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void copy(List<String> names, Path from, Path to) throws IOException {
        for (String name : names) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
