package sala.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.intake.EmptyFile;
import sala.media.intake.SameFile;
import sala.media.item.FileLabel;
import sala.media.item.MediaBeans;
import sala.media.quota.Quotas;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

class UploadsTest {

    private static final byte[] LESSON = Sample.NOISE.bytes();

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UploadRows rows;
    private Quotas quotas;
    private Uploads uploads;

    @BeforeEach
    void start() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        rows = new UploadRows(new Sql(db.dataSource()), beans.clock);
        quotas = new Quotas(new Sql(db.dataSource()), beans.clock);
        uploads = restarted();
    }

    @Test
    void aSchoolTakesNoMoreRoomThanItMay() {
        quotas.set(beans.admin, MediaBeans.SCHOOL, 2L * LESSON.length);
        UUID first = begin();
        assertThat(quotas.of(MediaBeans.SCHOOL).used()).as("on its way").isEqualTo(LESSON.length);
        append(first, 0, LESSON.length);
        uploads.finish(beans.teacher, first, false);
        assertThat(quotas.of(MediaBeans.SCHOOL).used()).as("an item").isEqualTo(LESSON.length);
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
        assertThat(quotas.of(MediaBeans.SCHOOL).used()).isGreaterThan(LESSON.length);
        assertThat(quotas.all(beans.admin)).containsOnlyKeys(MediaBeans.SCHOOL);
    }

    @Test
    void theLimitIsTheDistrictsToSetAndToTakeAway() {
        assertThatThrownBy(() -> quotas.set(beans.teacher, MediaBeans.SCHOOL, 1L))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> quotas.all(beans.supervisor)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> quotas.set(beans.admin, MediaBeans.SCHOOL, 0L)).isInstanceOf(Invalid.class);
        quotas.set(beans.admin, MediaBeans.SCHOOL, 1L);
        assertThatRefusing(this::begin).isEqualTo("upload.quota");
        quotas.set(beans.admin, MediaBeans.SCHOOL, null);
        begin();
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
        Upload upload = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), "", 100, false);
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
                "insert into upload values (gen_random_uuid(), gen_random_uuid(), 'a', 'a', false, ?, 0, now())",
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

    private UUID whole() {
        UUID id = begin();
        append(id, 0, LESSON.length);
        return uploads.finish(beans.teacher, id, false);
    }

    private UUID begin() {
        return begin(LESSON.length);
    }

    private UUID begin(long length) {
        return uploads.begin(beans.teacher, FileLabel.of("../บทเรียน.wmv"), "", length, false)
                .id();
    }

    private Upload append(UUID id, int from, int to) {
        return uploads.append(beans.teacher, id, from, new ByteArrayInputStream(LESSON, from, to - from));
    }

    private Uploads restarted() {
        return new Uploads(
                rows,
                new UploadFolder(folder.resolve("uploads")),
                beans.intake,
                quotas,
                beans.blobs,
                new Transactions(db.userTransaction()));
    }

    private static AbstractStringAssert<?> assertThatRefusing(Runnable work) {
        try {
            work.run();
            return assertThat("taken");
        } catch (Fault e) {
            return assertThat(e.code());
        }
    }
}
