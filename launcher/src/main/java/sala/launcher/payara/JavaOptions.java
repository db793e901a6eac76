package sala.launcher.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sala.launcher.distribution.Distribution;

/**
 * The server's JVM options. What is the same for all nodes lies in the distribution; a node's own system properties are
 * written to a file that only its user can read, because some of them are secrets and a command line is public.
 */
record JavaOptions(Distribution distribution, Path domain) {
    private static final int NEEDS_MORE_FROM = 24;

    /** Writes the file and returns the options for the command line. */
    List<String> write(Map<String, String> properties, List<String> java) {
        Map<String, String> all = new TreeMap<>(properties);
        all.putAll(payara());
        List<String> options = new ArrayList<>(java);
        options.add("-Xbootclasspath/a:" + distribution.glassfish().resolve("lib/grizzly-npn-api.jar"));
        all.forEach((key, value) -> options.add("-D" + key + "=" + value));
        String lines = options.stream().map(option -> quoted(option) + "\n").collect(Collectors.joining());
        Path file = domain.resolve("config/node.options");
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commandLine(file);
    }

    private List<String> commandLine(Path nodeOptions) {
        List<String> options = new ArrayList<>();
        options.add("@" + distribution.server().resolve("jvm.options"));
        if (Runtime.version().feature() >= NEEDS_MORE_FROM) {
            options.add("@" + distribution.server().resolve("jvm-24.options"));
        }
        options.add("@" + nodeOptions);
        return options;
    }

    private Map<String, String> payara() {
        Path config = domain.resolve("config");
        return Map.of(
                "com.sun.aas.installRoot", distribution.glassfish().toString(),
                "com.sun.aas.instanceRoot", domain.toString(),
                "java.security.policy", config.resolve("server.policy").toString(),
                "java.security.auth.login.config", config.resolve("login.conf").toString(),
                "javax.net.ssl.keyStore", config.resolve("keystore.p12").toString(),
                "javax.net.ssl.trustStore", config.resolve("cacerts.p12").toString());
    }

    private static String quoted(String option) {
        return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
