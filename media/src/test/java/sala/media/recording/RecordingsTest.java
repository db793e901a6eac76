package sala.media.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.approval.Approval;
import sala.media.description.MediaSource;
import sala.media.ffmpeg.TestTelevision;
import sala.media.item.MediaItem;
import sala.media.item.Readiness;
import sala.media.timetable.Airing;
import sala.media.timetable.Slot;
import sala.media.timetable.TimetableBeans;
import sala.school.Grade;
import sala.testkit.TestDatabase;

/** From a file in a watched folder to lessons that hang on the timetable, with the real ffmpeg. */
class RecordingsTest {

    private static final String NAME = "DLTV4_2569-11-23_0830.ts";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private RecordingBeans beans;
    private TimetableBeans times;

    @BeforeEach
    void inTheAfternoon() {
        beans = new RecordingBeans(db, folder);
        times = beans.times;
        beans.at(at("15:00"));
    }

    @Test
    void aFileIsTakenOnlyWhenItNoLongerGrows() throws IOException {
        Path file = beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.watch.run();
        for (int more = 0; more < 4; more++) {
            times.media.clock.advance(Duration.ofSeconds(45));
            Files.write(file, new byte[188], StandardOpenOption.APPEND);
            beans.touched(file);
            beans.watch.run();
        }
        assertThat(beans.only().state()).isEqualTo(RecordingState.GROWING);
        beans.lookUntilTaken();
        assertThat(beans.only().state()).isEqualTo(RecordingState.WAITING);
        assertThat(beans.only().starts()).isEqualTo(at("08:30"));
    }

    @Test
    void severalLessonsOfOneRecordingBecomeItemsThatHangOnTheTimetable() throws IOException {
        times.lesson(MONDAY, "08:30", "08:31", "เศษส่วน");
        times.lesson(MONDAY, "08:31", "08:33", "การคูณ");
        Path file = beans.arrive(TestTelevision.threeMinutes(), NAME);
        long bytes = Files.size(file);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.only().state()).isEqualTo(RecordingState.DONE);
        List<MediaItem> items = beans.items();
        assertThat(items).extracting(item -> item.details().title()).containsExactly("เศษส่วน", "การคูณ");
        MediaItem first = items.get(0);
        assertThat(first.details().terms().source()).isEqualTo(MediaSource.DLTV);
        assertThat(first.details().grades()).containsExactly(Grade.P4);
        assertThat(first.details().description()).contains("DLTV4", "23 พฤศจิกายน 2569", "08:30–08:31");
        assertThat(first.readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(first.approval()).isEqualTo(Approval.DRAFT);
        assertThat(first.owner()).isEqualTo(beans.owner.id());
        assertThat(beans.length(first)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(66));
        assertThat(beans.length(items.get(1))).isBetween(Duration.ofSeconds(118), Duration.ofSeconds(126));
        assertThat(Files.size(file)).as("the file stays as it is").isEqualTo(bytes);
        beans.cut(beans.only());
        assertThat(beans.items()).hasSize(2);
    }

    @Test
    void aListOfRecordingsSaysOfEachWhatIsOnIt() {
        times.lesson(MONDAY, "08:30", "08:31", "เศษส่วน");
        times.lesson(MONDAY, "08:31", "08:33", "การคูณ");
        times.lesson(MONDAY, "08:34", "08:35", "ที่ไม่มีใครบันทึก");
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.arrive(TestTelevision.otherThreeMinutes(), "DLTV5_2569-11-23_0830.ts");
        beans.lookUntilTaken();
        beans.cutAll();
        List<Recording> both = List.of(beans.named(NAME), beans.named("DLTV5_2569-11-23_0830.ts"));
        Map<UUID, List<Recordings.OnIt>> on = beans.recordings.on(both);
        assertThat(on.get(both.get(0).id()))
                .extracting(
                        one -> one.airing().topic().title(),
                        one -> one.part().orElseThrow().state())
                .containsExactly(tuple("เศษส่วน", PartState.DONE), tuple("การคูณ", PartState.DONE));
        assertThat(on.get(both.get(1).id())).isEmpty();
    }

    @Test
    void aLessonThatSpansTwoRecordingsWaitsForTheSecondAndIsJoined() {
        Airing lesson = times.lesson(MONDAY, "08:32", "08:35", "ยาว");
        beans.at(at("08:40"));
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).isEmpty();
        assertThat(part(beans.only(), lesson).state()).isEqualTo(PartState.WAITING);
        beans.arrive(TestTelevision.otherThreeMinutes(), "DLTV4_2569-11-23_0833.ts");
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).hasSize(1);
        assertThat(beans.length(beans.items().get(0))).isBetween(Duration.ofSeconds(178), Duration.ofSeconds(190));
        assertThat(part(beans.named(NAME), lesson).lacking()).isZero();
    }

    @Test
    void whatNeverComesIsSaidToBeLacking() {
        Airing half = times.lesson(MONDAY, "08:32", "08:34", "ครึ่งเดียว");
        Airing barely = times.lesson(MONDAY, "08:20", "08:30:05", "แทบไม่มี");
        beans.at(at("08:40"));
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).isEmpty();
        beans.at(at("11:40"));
        beans.goOn.run();
        beans.cutAll();
        Recording recording = beans.only();
        assertThat(part(recording, half).state()).isEqualTo(PartState.DONE);
        assertThat(part(recording, half).lacking()).isBetween(Duration.ofSeconds(55), Duration.ofSeconds(65));
        assertThat(beans.items().get(0).details().description()).contains("ขาดไปประมาณ 1 นาที");
        assertThat(part(recording, barely).state()).isEqualTo(PartState.MISSING);
    }

    @Test
    void aRecordingWithoutATimetableWaitsForIt() {
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.only().state()).isEqualTo(RecordingState.WAITING);
        assertThat(beans.only().reason()).isEqualTo("recording.no-timetable");
        beans.goOn.run();
        assertThat(beans.only().reason()).as("nothing new").isEqualTo("recording.no-timetable");
        times.lesson(MONDAY, "08:31", "08:32", "มาทีหลัง");
        beans.goOn.run();
        beans.cutAll();
        assertThat(beans.items()).hasSize(1);
        times.lesson(MONDAY, "08:32", "08:33", "มาอีก");
        beans.goOn.run();
        beans.cutAll();
        assertThat(beans.items()).hasSize(2);
        beans.goOn.run();
        assertThat(beans.only().state()).isEqualTo(RecordingState.DONE);
    }

    @Test
    void aNameThatSaysNothingWaitsForSomebodyWhoKnows() {
        times.lesson(MONDAY, "09:00", "09:01", "เศษส่วน");
        beans.arrive(TestTelevision.threeMinutes(), "capture001.ts");
        beans.lookUntilTaken();
        assertThat(beans.only().state()).isEqualTo(RecordingState.UNNAMED);
        UUID id = beans.only().id();
        assertThatThrownBy(() -> beans.recordings.place(times.media.teacher, id, TimetableBeans.DLTV4, at("09:00")))
                .isInstanceOf(Forbidden.class);
        db.inTransaction(() -> beans.recordings.place(times.media.supervisor, id, TimetableBeans.DLTV4, at("09:00")));
        beans.cutAll();
        assertThat(beans.items()).hasSize(1);
    }

    @Test
    void aRecordersWrongClockIsReckonedWith() {
        times.lesson(MONDAY, "08:25", "08:27", "ห้านาทีก่อน");
        db.inTransaction(() -> beans.recordings.setClock(times.media.supervisor, TimetableBeans.DLTV4, 300));
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.items()).hasSize(1);
        assertThat(part(beans.only(), times.on(MONDAY).get(0)).lacking()).isZero();
    }

    @Test
    void theSameRecordingNeverComesTwice() throws IOException {
        times.lesson(MONDAY, "08:30", "08:31", "เศษส่วน");
        Path file = beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        Files.createDirectories(beans.watched.resolve("old"));
        Files.move(file, beans.watched.resolve("old").resolve(NAME));
        beans.lookUntilTaken();
        assertThat(beans.all()).hasSize(1);
        beans.arrive(TestTelevision.threeMinutes(), "DLTV4_2569-11-23_0830 (copy).ts");
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.named("DLTV4_2569-11-23_0830 (copy).ts").state()).isEqualTo(RecordingState.DUPLICATE);
        assertThat(beans.items()).hasSize(1);
    }

    @Test
    void aRunThatWasStoppedGoesOnAndMakesNothingTwice() {
        times.lesson(MONDAY, "08:30", "08:31", "หนึ่ง");
        times.lesson(MONDAY, "08:31", "08:32", "สอง");
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        for (int questions = 1; questions < 12; questions += 2) {
            beans.cut.run(new StoppedRun(RecordingBeans.run(beans.only()), questions));
        }
        beans.cut(beans.only());
        assertThat(beans.items()).hasSize(2);
        assertThat(beans.only().state()).isEqualTo(RecordingState.DONE);
    }

    @Test
    void whatIsNoRecordingSaysWhyAndStays() throws IOException {
        Path page = Files.writeString(folder.resolve("page"), "<html>".repeat(3000));
        Path there = beans.arrive(page, NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        assertThat(beans.only().state()).isEqualTo(RecordingState.FAILED);
        assertThat(beans.only().reason()).isEqualTo("media.not-a-recording");
        assertThat(there).exists();
    }

    @Test
    void lessonsAreHandedInOnceTheyCanBeWatched() {
        times.lesson(MONDAY, "08:30", "08:31", "เศษส่วน");
        beans.arrive(TestTelevision.threeMinutes(), NAME);
        beans.lookUntilTaken();
        beans.cutAll();
        beans.submit.run();
        UUID id = beans.items().get(0).id();
        assertThat(times.media.items.get(id).approval()).isEqualTo(Approval.DRAFT);
        times.media.complete(id);
        beans.submit.run();
        assertThat(times.media.items.get(id).approval()).isEqualTo(Approval.SUBMITTED);
    }

    private Part part(Recording recording, Airing airing) {
        return beans.recordings.on(beans.rows.find(recording.id()).orElseThrow()).stream()
                .filter(one -> one.airing().id().equals(airing.id()))
                .findFirst()
                .orElseThrow()
                .part()
                .orElseThrow();
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(Slot.THAILAND).toInstant();
    }
}
