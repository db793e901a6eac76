package sala.media.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.activity.ActivityType;
import sala.activity.ActivityTypeContract;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.approval.Approval;
import sala.attempt.Attempt;
import sala.attempt.Learner;
import sala.attempt.Spell;
import sala.media.item.MediaBeans;
import sala.testkit.TestDatabase;

class MediaActivityTest implements ActivityTypeContract {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    MediaBeans beans;
    MediaActivity type;
    UUID video;

    @BeforeEach
    void aVideoThatCanBePlayed() {
        beans = new MediaBeans(db, folder);
        type = new MediaActivity(new ShownItem(beans.items, beans.editing));
        video = beans.take(beans.teacher, "a.mp4", mp4(), "เศษส่วน");
        beans.complete(video);
    }

    @Override
    public ActivityType type() {
        return type;
    }

    @Override
    public Content complete() {
        return ShownItem.content(video);
    }

    @Override
    public Content incomplete() {
        return ShownItem.content(UUID.randomUUID());
    }

    @Test
    void itShowsTheItemItRefersTo() {
        assertThat(type.references(complete())).containsExactly(video);
    }

    @Test
    void aVideoThatIsNotReadyIsAFlaw() {
        UUID queued = beans.take(beans.teacher, "b.mp4", mp4(), "อีกเรื่อง");

        assertThat(type.flaws(ShownItem.content(queued))).containsExactly(Flaw.of("media", "activity.media-not-ready"));
    }

    @Test
    void aDocumentIsNotWatched() {
        UUID document = beans.document(beans.teacher, "ใบงาน");

        assertThat(type.flaws(ShownItem.content(document)))
                .containsExactly(Flaw.of("media", "activity.media-of-another-kind"));
        assertThat(new DocumentActivity(new ShownItem(beans.items, beans.editing)).flaws(ShownItem.content(document)))
                .isEmpty();
    }

    @Test
    void whoeverPublishesTheCoursePublishesTheVideo() {
        db.inTransaction(() -> type.publish(beans.admin, complete()));
        db.inTransaction(() -> type.publish(beans.admin, complete()));

        assertThat(beans.items.get(video).approval()).isEqualTo(Approval.PUBLISHED);
    }

    @Test
    void mostOfAVideoMustReallyBeWatched() {
        Attempt attempt =
                new Attempt(new Learner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), 1, Instant.EPOCH);
        attempt.keep(type.follow(attempt, spell(40, 60)));
        assertThat(type.done(attempt)).isBetween(0.8, 0.9);
        attempt.keep(type.follow(attempt, spell(8, 30)));

        assertThat(type.done(attempt)).isEqualTo(1);
        assertThat(type.position(attempt)).isEqualTo(30);
    }

    private static Spell spell(double seconds, double position) {
        return new Spell(UUID.randomUUID(), Instant.EPOCH, seconds, position, 60);
    }

    /** As much of a file as tells what it is, and different each time. */
    private static byte[] mp4() {
        byte[] head = new byte[64];
        byte[] box = "\0\0\0\u0020ftypisom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(box, 0, head, 0, box.length);
        byte[] end = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, head, 24, end.length);
        return head;
    }
}
