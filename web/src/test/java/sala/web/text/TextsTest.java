package sala.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/sala/web/text");
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bhere\\.text\\(\"([\\w.-]+)\"[,)]");

    private final Map<String, String> thai = read("_th.properties");
    private final Map<String, String> english = read("_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(thai.keySet()).isNotEmpty().isEqualTo(english.keySet());
    }

    @Test
    void everyKeyThatATemplateUsesHasWords() {
        Set<String> used = keys(Path.of("src/main/jte"), ".jte", IN_TEMPLATES);
        assertThat(used).isNotEmpty();
        assertThat(thai.keySet()).containsAll(used);
    }

    /** MessageFormat swallows the straight one; write ’ instead. */
    @Test
    void noWordsHaveAStraightApostrophe() {
        assertThat(Stream.of(thai, english).flatMap(words -> words.values().stream()))
                .noneMatch(words -> words.contains("'"));
    }

    private static Set<String> keys(Path root, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> read(String ending) {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> ours =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            for (Path file : ours) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeMap<>(words.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), words::getProperty)));
    }
}
