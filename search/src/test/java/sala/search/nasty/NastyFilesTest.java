package sala.search.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file ends in the state that is expected of it, and the next one is read. */
class NastyFilesTest extends NastyReading {

    static Stream<NastyFile> files() {
        return Arrays.stream(NastyFile.values()).filter(file -> !file.isHuge());
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachEndsInItsStateAndTheNextIsRead(NastyFile nasty) throws IOException {
        check(nasty);
    }

    @Test
    void thePageForPeopleListsThemAll() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/nasty-files.md"));
        assertThat(Arrays.stream(NastyFile.values())
                        .map(nasty -> "| `" + nasty.fileName() + "` | " + nasty.outcome() + " |"))
                .allSatisfy(line -> assertThat(lines).anyMatch(written -> written.startsWith(line)));
    }
}
