package sala.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program in Java reads of itself, so that a fence lets it.
 *
 * @param java absolute
 * @param classPath jars and folders, such as {@code /sala/tools/text/*}
 */
public record JavaFiles(Path java, String classPath) {

    /** Systems keep the settings of a Java elsewhere. */
    public List<Path> readable() {
        Stream<Path> jars = Arrays.stream(classPath.split(":")).map(part -> Path.of(part.replaceFirst("/\\*$", "")));
        Path home = java.resolveSibling("..").toAbsolutePath().normalize();
        return Stream.of(jars, Stream.of(home), settings().stream())
                .flatMap(paths -> paths)
                .filter(Files::exists)
                .toList();
    }

    private static List<Path> settings() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            folders.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
