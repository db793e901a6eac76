package sala.media.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import sala.attempt.Stretch;
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
        type = new MediaActivity(new ShownItem(beans.items, beans.files, beans.decisions, beans.sharing));
        video = beans.take(beans.teacher, "a.mp4", mp4(), "เศษส่วน");
        beans.complete(video, Duration.ofSeconds(60));
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
        assertThat(new DocumentActivity(new ShownItem(beans.items, beans.files, beans.decisions, beans.sharing))
                        .flaws(ShownItem.content(document)))
                .isEmpty();
    }

    @Test
    void whoeverPublishesTheCoursePublishesTheVideo() {
        db.inTransaction(() -> type.publish(beans.admin, complete()));
        db.inTransaction(() -> type.publish(beans.admin, complete()));

        assertThat(beans.items.get(video).approval()).isEqualTo(Approval.PUBLISHED);
    }

    @Test
    void mostOfAVideoMustReallyBeSeen() {
        Attempt attempt = attempt();
        watch(attempt, 40, new Stretch(0, 40));
        assertThat(type.done(attempt)).isBetween(0.8, 0.9);
        watch(attempt, 9, new Stretch(51, 60));

        assertThat(type.done(attempt)).isEqualTo(1);
        assertThat(type.position(attempt)).isEqualTo(60);
    }

    @Test
    void whatIsSeenAgainDoesNotCountAgain() {
        Attempt attempt = attempt();
        watch(attempt, 20, new Stretch(0, 20));
        watch(attempt, 20, new Stretch(0, 20));
        watch(attempt, 6, new Stretch(18, 24));

        assertThat(type.done(attempt)).isEqualTo(0.5);
    }

    @Test
    void whoeverWatchesAtDoubleSpeedIsDoneInHalfTheTime() {
        Attempt attempt = attempt();
        watch(attempt, 12, new Stretch(0, 24));
        watch(attempt, 12.5, new Stretch(24.3, 49));

        assertThat(type.done(attempt)).isEqualTo(1);
    }

    @Test
    void nobodySeesMoreThanTheFastestSpeedShows() {
        Attempt attempt = attempt();
        Spell claimed = new Spell(UUID.randomUUID(), Instant.EPOCH, 60, 60, 60, List.of(new Stretch(0, 60)));
        keep(attempt, claimed.lasting(11));

        assertThat(type.done(attempt)).isLessThan(0.5);
    }

    @Test
    void theItemSaysHowLongItIsAndNotTheBrowser() {
        Attempt attempt = attempt();
        keep(attempt, spell(6, 6, 6, List.of(new Stretch(0, 6))));

        assertThat(type.done(attempt)).isLessThan(0.2);
    }

    @Test
    void nothingIsPlayedBehindTheEnd() {
        Attempt attempt = attempt();
        keep(attempt, spell(60, 5000, 5000, List.of(new Stretch(54, 100), new Stretch(4000, 5000))));

        assertThat(type.done(attempt)).isEqualTo(6 / 48.0);
        assertThat(type.position(attempt)).isEqualTo(60);
    }

    @Test
    void inNoTimeNothingIsSeenHoweverOftenItIsClaimed() {
        Attempt attempt = attempt();
        IntStream.range(0, 60).forEach(at -> keep(attempt, spell(0, at, 60, List.of(new Stretch(at, at + 1)))));

        assertThat(type.done(attempt)).isLessThan(0.15);
    }

    @Test
    void momentsAllOverAVideoAreNotTheVideo() {
        Attempt attempt = attempt();
        List<Stretch> moments =
                IntStream.range(0, 60).mapToObj(at -> new Stretch(at, at + 0.1)).toList();
        keep(attempt, spell(6, 60, 60, moments));

        assertThat(type.done(attempt)).isLessThan(0.4);
    }

    @Test
    void theSamePartClaimedTwiceInAWhileCountsOnce() {
        Attempt attempt = attempt();
        keep(attempt, spell(12, 20, 60, List.of(new Stretch(0, 12), new Stretch(0, 12), new Stretch(2, 10))));

        assertThat(type.done(attempt)).isEqualTo(0.25);
    }

    @Test
    void whatWasWatchedBeforePartsWereKnownStillCounts() {
        Attempt attempt = attempt();
        attempt.keep(Json.createObjectBuilder()
                .add("version", 1)
                .add("position", 40)
                .add("of", 60)
                .add("seconds", 40)
                .build());
        watch(attempt, 9, new Stretch(40, 49));

        assertThat(type.done(attempt)).isEqualTo(1);
    }

    private Attempt attempt() {
        return new Attempt(new Learner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), 1, Instant.EPOCH);
    }

    private void watch(Attempt attempt, double seconds, Stretch played) {
        keep(attempt, spell(seconds, played.to(), 60, List.of(played)));
    }

    private static Spell spell(double seconds, double position, double of, List<Stretch> played) {
        return new Spell(UUID.randomUUID(), Instant.EPOCH, seconds, position, of, played).lasting(seconds);
    }

    private void keep(Attempt attempt, Spell spell) {
        attempt.keep(type.follow(complete(), attempt, spell));
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
