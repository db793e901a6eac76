package sala.system.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** All that a node has written to its logs, the database's and those put away included. */
public record Logs(Path folder) {

    public static Logs of(Node node) {
        return new Logs(node.data().resolve("logs"));
    }

    /** The lines of the server's log in which this stands. */
    public List<String> linesWith(String text) {
        return content(folder.resolve("server.log"))
                .lines()
                .filter(line -> line.contains(text))
                .toList();
    }

    /** The text of each file by its name. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> all.put(file.getFileName().toString(), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String content(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
