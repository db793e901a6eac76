package sala.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.testkit.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.media.intake.EmptyFile;
import sala.media.item.MediaBeans;
import sala.testkit.SmallDisk;

class RoomForUploadsTest extends Sending {

    private static final Duration SOON = Duration.ofSeconds(30);

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
    void whatCannotFitIsRefusedBeforeItsFirstByte() {
        assertThatThrownBy(() -> begin(0)).isInstanceOf(EmptyFile.class);
        assertThatRefusing(() -> begin(Uploads.LARGEST + 1)).isEqualTo("upload.too-large");
        db.execute(
                "insert into upload (id, owner, file_name, details, again, length, received, touched)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 'a', '{}', false, ?, 0, now())",
                1L << 60);
        assertThatRefusing(() -> begin(1)).isEqualTo("upload.no-room");
    }

    private boolean isWaitedFor() {
        return db.one(Long.class, "select count(*) from pg_locks where not granted") > 0;
    }
}
