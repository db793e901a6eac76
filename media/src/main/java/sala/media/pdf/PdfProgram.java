package sala.media.pdf;

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
 * How the program that opens PDFs is started: with which Java, from which jars.
 *
 * @param java absolute
 */
record PdfProgram(Path java, String classPath) {

    /** By name only, so that the server does not load what it needs. */
    private static final String MAIN = "sala.media.pdf.PdfMain";

    List<String> words(Path file) {
        return List.of(
                java.toString(),
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                MAIN,
                file.toString());
    }

    /** What the fence must let it read; systems keep the settings of a Java elsewhere. */
    List<Path> readable() {
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
