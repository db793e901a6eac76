package sala.media.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.testkit.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.description.Card;
import sala.media.description.EndUser;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.media.intake.EmptyFile;
import sala.media.intake.SameFile;
import sala.media.item.FileLabel;
import sala.media.item.MediaBeans;
import sala.media.version.AnotherComing;
import sala.media.version.FileVersion;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

class UploadsTest {

    private static final byte[] LESSON = Sample.NOISE.bytes();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Wish SAID = Wish.item(MediaDetails.named("บทเรียน"));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UploadRows rows;
    private Uploads uploads;

    @BeforeEach
    void start() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        rows = new UploadRows(new Sql(db.dataSource()), beans.clock);
        uploads = restarted();
    }

    @Test
    void aSchoolTakesNoMoreRoomThanItMay() {
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, 2L * LESSON.length);
        UUID first = begin();
        assertThat(beans.quotas.of(MediaBeans.SCHOOL).used()).as("on its way").isEqualTo(LESSON.length);
        append(first, 0, LESSON.length);
        uploads.finish(beans.teacher, first, false);
        assertThat(beans.quotas.of(MediaBeans.SCHOOL).used()).as("an item").isEqualTo(LESSON.length);
        assertThatRefusing(() -> begin(LESSON.length + 1L)).isEqualTo("upload.quota");
        assertThatRefusing(() -> uploads.requireRoom(beans.colleague, LESSON.length + 1L))
                .as("of the same school")
                .isEqualTo("upload.quota");
        uploads.requireRoom(beans.stranger, LESSON.length + 1L);
        uploads.requireRoom(beans.supervisor, LESSON.length + 1L);
        UUID second = begin(LESSON.length);
        assertThatRefusing(() -> begin(1)).isEqualTo("upload.quota");
        uploads.abandon(beans.teacher, second);
        begin(LESSON.length);
    }

    @Test
    void whatIsMadeOfItemsTakesRoomToo() {
        UUID item = beans.take(beans.teacher, "lesson.wmv", LESSON, "บทเรียน");
        beans.complete(item);
        assertThat(beans.quotas.of(MediaBeans.SCHOOL).used()).isGreaterThan(LESSON.length);
        assertThat(beans.quotas.all(beans.admin)).containsOnlyKeys(MediaBeans.SCHOOL);
    }

    @Test
    void theLimitIsTheDistrictsToSetAndToTakeAway() {
        assertThatThrownBy(() -> beans.quotas.set(beans.teacher, MediaBeans.SCHOOL, 1L))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> beans.quotas.all(beans.supervisor)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> beans.quotas.set(beans.admin, MediaBeans.SCHOOL, 0L))
                .isInstanceOf(Invalid.class);
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, 1L);
        assertThatRefusing(this::begin).isEqualTo("upload.quota");
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, null);
        begin();
    }

    @Test
    void ofTwoThatFitOnlyOneByOneTheSecondIsRefusedAlsoAtTheSameMoment() {
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, LESSON.length + 1L);
        CompletableFuture<String> other = db.inTransaction(() -> {
            begin();
            CompletableFuture<String> begun = CompletableFuture.supplyAsync(() -> refusal(this::begin));
            eventually("the other one to wait for its answer", SOON, () -> begun.isDone() || isWaitedFor());
            return begun;
        });
        assertThat(other.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join()).isEqualTo("upload.quota");
        assertThat(beans.quotas.of(MediaBeans.SCHOOL).used()).isEqualTo(LESSON.length);
    }

    @Test
    void whatCameWithoutRoomKeptForItIsNotTakenWhenThereIsNone() {
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, LESSON.length - 1L);
        assertThatRefusing(() -> beans.take(beans.teacher, "lesson.wmv", LESSON, "บทเรียน"))
                .isEqualTo("upload.quota");
        beans.take(beans.stranger, "lesson.wmv", LESSON, "บทเรียน");
    }

    @Test
    void whatWasKeptForAnUploadIsThereAtItsEnd() {
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, LESSON.length + 100L);
        UUID id = begin();
        append(id, 0, LESSON.length);
        beans.quotas.set(beans.admin, MediaBeans.SCHOOL, 1L);
        uploads.finish(beans.teacher, id, false);
    }

    @Test
    void whatWasSaidBeforehandStandsOnTheItemAlsoAfterARestart() {
        Card card = new Card(
                new Placement(1, 2, "เศษส่วน", 3),
                new Rights("ครูสมใจ", "โรงเรียน"),
                Keywords.typed("ซิ่น, ผ้า"),
                List.of());
        MediaDetails said = new MediaDetails(
                "เศษส่วน",
                "คำอธิบาย",
                SubjectGroup.MATHEMATICS,
                Set.of(Grade.P4),
                new MediaDetails.Terms("th", Licence.CC_BY, MediaSource.SCHOOL, EndUser.TEACHER),
                card);
        UUID id = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), Wish.item(said), LESSON.length)
                .id();
        uploads = restarted();
        append(id, 0, LESSON.length);
        assertThat(beans.items.get(uploads.finish(beans.teacher, id, false)).details())
                .isEqualTo(said);
    }

    @Test
    void anIndicatorThatNoTableHasIsRefusedBeforeTheFirstByte() {
        MediaDetails said = MediaDetails.named("a")
                .with(new Card(
                        Placement.NONE, Rights.UNKNOWN, Keywords.NONE, List.of(IndicatorCode.of("ค 9.9 ป.9/9"))));
        assertThatThrownBy(() -> uploads.begin(beans.teacher, FileLabel.of("a.wmv"), Wish.item(said), 10))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void anotherFileOfAnItemComesInPiecesAndTakesItsPlaceUnderTheSameId() {
        UUID video = beans.take(beans.teacher, "old.wmv", "RECORDING of old".getBytes(UTF_8), "บทเรียน");
        beans.complete(video);
        UUID id = replacing(video, beans.teacher);
        append(id, 0, 10_000);
        uploads = restarted();
        append(id, 10_000, LESSON.length);
        assertThat(uploads.finish(beans.teacher, id, false)).isEqualTo(video);
        assertThat(uploads.finish(beans.teacher, id, false)).as("asked again").isEqualTo(video);
        assertThat(beans.versions.of(beans.teacher, video)).singleElement().satisfies(file -> {
            assertThat(file.state()).isEqualTo(FileVersion.State.COMING);
            assertThat(file.bytes()).isEqualTo(LESSON.length);
        });
    }

    @Test
    void anotherFileOfAnItemIsItsOwnersToSendAndOneAtATime() {
        UUID video = beans.take(beans.teacher, "old.wmv", "RECORDING of old".getBytes(UTF_8), "บทเรียน");
        assertThatThrownBy(() -> replacing(video, beans.colleague)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replacing(video, beans.stranger)).isInstanceOf(NotFound.class);
        UUID id = replacing(video, beans.teacher);
        append(id, 0, LESSON.length);
        uploads.finish(beans.teacher, id, false);
        assertThatThrownBy(() -> replacing(video, beans.teacher)).isInstanceOf(AnotherComing.class);
    }

    @Test
    void piecesBecomeAnItemOnce() {
        UUID id = begin();
        append(id, 0, 10_000);
        assertThat(append(id, 10_000, LESSON.length).isComplete()).isTrue();
        UUID item = uploads.finish(beans.teacher, id, false);
        assertThat(beans.items.get(item).details().title()).isEqualTo("บทเรียน");
        assertThat(uploads.finish(beans.teacher, id, false)).isEqualTo(item);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void aRestartedNodeGoesOnWhereItWasSafe() throws Exception {
        UUID id = begin();
        append(id, 0, 10_000);
        Files.write(
                folder.resolve("uploads").resolve(id.toString()), Arrays.copyOf(Arrays.copyOf(LESSON, 10_000), 20_000));
        uploads = restarted();
        assertThat(uploads.get(beans.teacher, id).received()).isEqualTo(10_000);
        append(id, 10_000, LESSON.length);
        UUID item = uploads.finish(beans.teacher, id, false);
        assertThat(beans.items.get(item).original().blob()).contains(beans.blob(LESSON));
    }

    @Test
    void aBrokenLineKeepsWhatHasCome() {
        UUID id = begin();
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(LESSON, 0, 10_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });
        assertThatThrownBy(() -> uploads.append(beans.teacher, id, 0, breaking))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(uploads.get(beans.teacher, id).received()).isPositive();
    }

    @Test
    void aDiskThatFillsUpKeepsWhatHasComeAndGoesOnWhenThereIsRoom() {
        byte[] large = new byte[3_000_000];
        new Random(42).nextBytes(large);
        UUID id = begin(large.length);
        try (SmallDisk disk = SmallDisk.of(1_000_000, folder.resolve("uploads"))) {
            assertThatRefusing(() -> uploads.append(beans.teacher, id, 0, new ByteArrayInputStream(large)))
                    .isEqualTo("upload.no-room");
            int kept = (int) uploads.get(beans.teacher, id).received();
            assertThat(kept).isBetween(1, 1_100_000);

            disk.grow(10_000_000);
            uploads.append(beans.teacher, id, kept, new ByteArrayInputStream(large, kept, large.length - kept));
            UUID item = uploads.finish(beans.teacher, id, false);
            assertThat(beans.items.get(item).original().blob()).contains(beans.blob(large));
        }
    }

    @Test
    void aPieceThatBeginsElsewhereIsRefused() {
        UUID id = begin();
        assertThatRefusing(() -> append(id, 5, 10)).isEqualTo("upload.wrong-offset");
    }

    @Test
    void whatIsNotCompleteIsNoItem() {
        UUID id = begin();
        append(id, 0, 10);
        assertThatRefusing(() -> uploads.finish(beans.teacher, id, false)).isEqualTo("upload.unfinished");
    }

    @Test
    void bytesBehindTheAnnouncedLengthAreNotTaken() {
        Upload upload = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), SAID, 100);
        assertThat(uploads.append(beans.teacher, upload.id(), 0, new ByteArrayInputStream(LESSON))
                        .received())
                .isEqualTo(100);
    }

    @Test
    void nobodyElseKnowsOfIt() {
        UUID id = begin();
        assertThatThrownBy(() -> uploads.get(beans.colleague, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.abandon(beans.colleague, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFileIsOfferedAndMayBeKept() {
        UUID first = whole();
        UUID id = begin();
        append(id, 0, LESSON.length);
        assertThatThrownBy(() -> uploads.finish(beans.teacher, id, false))
                .isInstanceOfSatisfying(
                        SameFile.class, same -> assertThat(same.existing()).isEqualTo(first));
        assertThat(uploads.finish(beans.teacher, id, true)).isNotEqualTo(first);
    }

    @Test
    void whatCannotFitIsRefusedBeforeItsFirstByte() {
        assertThatThrownBy(() -> begin(0)).isInstanceOf(EmptyFile.class);
        assertThatRefusing(() -> begin(Uploads.LARGEST + 1)).isEqualTo("upload.too-large");
        db.execute(
                "insert into upload (id, owner, file_name, details, again, length, received, touched)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 'a', '{}', false, ?, 0, now())",
                1L << 60);
        assertThatRefusing(() -> begin(1)).isEqualTo("upload.no-room");
    }

    @Test
    void whatNobodyWentOnWithIsForgottenAfterAWeek() {
        UUID id = begin();
        append(id, 0, 10);
        ForgetUploads chore = new ForgetUploads(uploads, rows, beans.clock);
        chore.run();
        assertThat(rows.find(id)).isPresent();
        beans.clock.advance(Duration.ofDays(8));
        chore.run();
        assertThat(rows.find(id)).isEmpty();
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    private UUID replacing(UUID item, Actor sender) {
        Wish wish = new Wish(MediaDetails.named("new"), false, item);
        return uploads.begin(sender, FileLabel.of("new.wmv"), wish, LESSON.length)
                .id();
    }

    private boolean isWaitedFor() {
        return db.one(Long.class, "select count(*) from pg_locks where not granted") > 0;
    }

    private UUID whole() {
        UUID id = begin();
        append(id, 0, LESSON.length);
        return uploads.finish(beans.teacher, id, false);
    }

    private UUID begin() {
        return begin(LESSON.length);
    }

    private UUID begin(long length) {
        return uploads.begin(beans.teacher, FileLabel.of("../บทเรียน.wmv"), SAID, length)
                .id();
    }

    private Upload append(UUID id, int from, int to) {
        return uploads.append(beans.teacher, id, from, new ByteArrayInputStream(LESSON, from, to - from));
    }

    private Uploads restarted() {
        return new Uploads(
                rows,
                new UploadFolder(folder.resolve("uploads")),
                new Destination(beans.intake, beans.versions, beans.indicators),
                beans.quotas,
                beans.blobs,
                new Transactions(db.userTransaction()));
    }

    private static AbstractStringAssert<?> assertThatRefusing(Runnable work) {
        return assertThat(refusal(work));
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "taken";
        } catch (Fault e) {
            return e.code();
        }
    }
}
