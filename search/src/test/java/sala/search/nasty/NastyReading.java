package sala.search.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.TextReader;

/**
 * Reads one file after the other by one reader: each ends in the state that is expected of it, and the next one is
 * read.
 */
abstract class NastyReading {

    private static final String PLAIN = "ใบงานธรรมดา";
    private static final Set<Outcome> SAYING = EnumSet.of(Outcome.READ, Outcome.CUT);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final TextReader READER = new TextReader(
            ReadingProgram.reading(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path"),
                    ReadingLimits.USUAL,
                    Path.of(System.getProperty("java.io.tmpdir"), "sala-reading-" + UUID.randomUUID())),
            Thread::new);

    /** What starting a reader takes on this machine at this moment. */
    private static Duration start = Duration.ZERO;

    @TempDir
    Path folder;

    @BeforeAll
    static void warm(@TempDir Path first) throws IOException {
        Path plain = Files.writeString(first.resolve("plain.txt"), PLAIN);
        start = time(() -> READER.read(plain, "plain.txt"));
    }

    @AfterAll
    static void end() {
        READER.close();
    }

    final void check(NastyFile nasty) throws IOException {
        ReadText text = READER.read(nasty.in(folder), nasty.fileName());
        Path plain = Files.writeString(folder.resolve("plain.txt"), PLAIN);
        Duration afterwards =
                time(() -> assertThat(READER.read(plain, "plain.txt").pages()).containsExactly(new Page(1, PLAIN)));
        assertThat(text.outcome()).isEqualTo(nasty.outcome());
        assertThat(text.pages()).noneMatch(page -> page.text().contains(NastyFile.SECRET));
        if (SAYING.contains(text.outcome())) {
            assertThat(text.pages()).extracting(Page::text).anyMatch(page -> page.contains(nasty.says()));
        } else {
            assertThat(text.pages()).isEmpty();
        }
        assertThat(afterwards).isLessThan(SOON.compareTo(start.multipliedBy(2)) > 0 ? SOON : start.multipliedBy(2));
    }

    private static Duration time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
