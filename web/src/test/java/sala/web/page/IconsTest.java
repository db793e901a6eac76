package sala.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every picture on a page is in the one file of pictures, nothing else is, and nothing is fetched from elsewhere. */
class IconsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path LIST = MAIN.resolve("frontend/src/icons.list");

    /** What a template gives as the name of a picture: words, chosen by some condition. */
    private static final Pattern SHOWN =
            Pattern.compile("template\\.part\\.icon\\(here, name = (.*?)\\)(?=[@$<\\s])|\\bicon = (\"[^\"]*\")");

    private static final Pattern WORD = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern CONDITION = Pattern.compile("\\.equals\\(\"[^\"]*\"\\)");
    private static final Pattern FOREIGN = Pattern.compile("https?://(?!www\\.w3\\.org/)[^\\s\"'`]+");

    @Test
    void everyPictureOfATemplateIsInTheFile() {
        assertThat(shown()).hasSizeGreaterThan(30);
        assertThat(listed()).containsAll(shown());
    }

    @Test
    void noPictureIsCarriedAlongForNothing() {
        Set<String> words = all(MAIN, ".jte", ".java")
                .flatMap(text -> WORD.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(words).containsAll(listed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jte", "frontend/src"})
    void noPageNamesAnAddressElsewhere(String folder) {
        assertThat(all(MAIN.resolve(folder), ".jte", ".ts", ".scss", ".svg")
                        .flatMap(text -> FOREIGN.matcher(text).results().map(MatchResult::group)))
                .isEmpty();
    }

    private static Set<String> shown() {
        return all(MAIN.resolve("jte"), ".jte")
                .map(text -> CONDITION.matcher(text).replaceAll(""))
                .flatMap(text -> SHOWN.matcher(text).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(name -> WORD.matcher(name).results().map(word -> word.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> listed() {
        return read(LIST)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Stream<String> all(Path folder, String... ends) {
        return files(folder, walk -> walk.filter(file -> Arrays.stream(ends).anyMatch(file.toString()::endsWith))
                .map(IconsTest::read)
                .toList());
    }

    private static Stream<String> files(Path folder, Function<Stream<Path>, List<String>> read) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return read.apply(walk.filter(file -> !file.toString().contains("node_modules"))).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
