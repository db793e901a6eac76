package sala.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the Maven modules whose code is part of the product. */
final class Modules {

    /** The folder of the whole project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> TEST_ONLY = List.of("testkit", "architecture", "system-tests");

    private Modules() {}

    /** Those with Java sources, in alphabetical order. */
    static List<Path> withSources() {
        return Stream.concat(children(ROOT), children(ROOT.resolve("plugins")))
                .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                .filter(folder -> !TEST_ONLY.contains(folder.getFileName().toString()))
                .sorted()
                .toList();
    }

    /** The main Java files of all of them. */
    static List<Path> sources() {
        return withSources().stream()
                .flatMap(module -> filesBelow(module.resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
