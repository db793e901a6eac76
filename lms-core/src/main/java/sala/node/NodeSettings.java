package sala.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the launcher told this node when it started it; constant while the server runs.
 *
 * @param data the node's folder, absolute
 * @param port of pages and API
 * @param contentPort the second origin, for uploaded active content
 * @param tools where programs that run in child processes are kept, such as {@code text/*.jar}
 * @param demo whether the sample district is wanted
 */
public record NodeSettings(
        NodeRole role, Path data, int port, int contentPort, String version, Path tools, boolean demo) {

    /** Reads the {@code sala.*} system properties that the launcher sets. */
    public static NodeSettings fromSystemProperties() {
        int port = Integer.getInteger("sala.port", 8080);
        return new NodeSettings(
                NodeRole.valueOf(text("sala.role", "district").toUpperCase(Locale.ROOT)),
                Path.of(text("sala.data", "data")).toAbsolutePath().normalize(),
                port,
                Integer.getInteger("sala.content.port", port + 1),
                text("sala.version", "dev"),
                Path.of(text("sala.tools", "tools")).toAbsolutePath().normalize(),
                Boolean.getBoolean("sala.demo"));
    }

    /**
     * What tells this node from others that share its database: machine, folder and port, the same after every start.
     */
    public String name() {
        return machine() + ":" + port + ":" + data;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** The Java program for child processes: the one that runs this node. */
    public Path java() {
        return Path.of(text(
                "sala.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    }

    private static String text(String name, String otherwise) {
        return Optional.ofNullable(System.getProperty(name))
                .filter(v -> !v.isBlank())
                .orElse(otherwise);
    }
}
