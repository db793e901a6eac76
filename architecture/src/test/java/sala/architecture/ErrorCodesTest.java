package sala.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is thrown, what is documented and what people read are the same codes. */
class ErrorCodesTest {

    private static final Path TEXTS = Modules.ROOT.resolve("web/src/main/resources/sala/web/text");

    @Test
    void codesWereFound() {
        assertThat(ErrorCodes.thrown()).contains("not-found", "forbidden", "blob.missing", "invalid");
    }

    @Test
    void everyThrownCodeIsListed() {
        assertThat(ErrorCodes.listed()).containsAll(ErrorCodes.thrown());
    }

    @Test
    void aCodeIsListedOnceInOrder() {
        assertThat(ErrorCodes.listed()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void noListedCodeIsForgotten() {
        String sources = Modules.sources().stream().map(Modules::text).collect(Collectors.joining());
        assertThat(ErrorCodes.listed()).allSatisfy(code -> assertThat(sources).contains('"' + code + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyListedCodeHasItsSentence(String language) {
        assertThat(sentences(language))
                .containsAll(ErrorCodes.listed().stream()
                        .map(code -> "fault." + code)
                        .toList());
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(sentences("th")).containsExactlyInAnyOrderElementsOf(sentences("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void nothingIsSaidInTwoPlaces(String language) {
        assertThat(keys(language)).doesNotHaveDuplicates();
    }

    private static Set<String> sentences(String language) {
        return Set.copyOf(keys(language));
    }

    private static List<String> keys(String language) {
        return Modules.filesBelow(TEXTS)
                .filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .toList();
    }

    private static Properties properties(Path file) {
        try {
            Properties words = new Properties();
            words.load(new StringReader(Modules.text(file)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
