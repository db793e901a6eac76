package sala.search.nasty;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Huge files, too, end in the state that is expected of them, and the next one is read. */
@Tag("slow")
class HugeFilesTest extends NastyReading {

    static Stream<NastyFile> files() {
        return Arrays.stream(NastyFile.values()).filter(NastyFile::isHuge);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachEndsInItsStateAndTheNextIsRead(NastyFile nasty) throws IOException {
        check(nasty);
    }
}
