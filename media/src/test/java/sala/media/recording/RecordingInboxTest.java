package sala.media.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.ffmpeg.TestTelevision;
import sala.media.timetable.Slot;
import sala.testkit.TestDatabase;

/** Television that comes on a disk is cut like that of the watched folders. */
class RecordingInboxTest {

    private static final List<String> PATH = List.of("usb", "DLTV4", "2569-11-23_0830.ts");

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private RecordingBeans beans;

    @BeforeEach
    void inTheAfternoonOfALesson() {
        beans = new RecordingBeans(db, folder);
        beans.at(MONDAY.atTime(LocalTime.parse("15:00")).atZone(Slot.THAILAND).toInstant());
        beans.times.lesson(MONDAY, "08:30", "08:32", "เศษส่วน");
    }

    @Test
    void aRecordingFromADiskIsCutAlongTheTimetableAndTakenAwayAWeekLater() throws IOException {
        put();
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).extracting(item -> item.details().title()).containsExactly("เศษส่วน");
        beans.sweep.run();
        assertThat(waiting()).hasSize(1);
        beans.times.media.clock.advance(Duration.ofDays(8));
        beans.sweep.run();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theSameRecordingTwiceGivesNoLessonTwice() throws IOException {
        put();
        put();
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).hasSize(1);
        assertThat(beans.all()).extracting(Recording::state).contains(RecordingState.DUPLICATE);
    }

    @Test
    void whatIsTakenIsKnownByItsNamesAndTheTimetable() {
        assertThat(beans.inbox.takes(PATH)).isTrue();
        assertThat(beans.inbox.takes(List.of("DLTV4", "2569-11-24_0830.ts")))
                .as("nothing was on")
                .isFalse();
        assertThat(beans.inbox.takes(List.of("DLTV6", "2569-11-23_0830.ts")))
                .as("elsewhere")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DLTV4 2569-11-23 0830.mp4", "เศษส่วน.ts", "DLTV4.ts", "ts", ""})
    void anythingElseIsALessonByItself(String name) {
        assertThat(beans.inbox.takes(List.of("usb", name))).isFalse();
        assertThat(beans.inbox.takes(List.of())).isFalse();
    }

    private void put() throws IOException {
        try (InputStream bytes = Files.newInputStream(TestTelevision.threeMinutes())) {
            beans.inbox.put(PATH, bytes);
        }
        waiting().forEach(beans::touched);
    }

    private List<Path> waiting() {
        try (Stream<Path> all = Files.walk(beans.inbox.folder())) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
