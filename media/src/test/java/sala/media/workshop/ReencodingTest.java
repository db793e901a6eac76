package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.job.Fate;
import sala.job.Job;
import sala.job.RunForTests;
import sala.media.bulk.BulkEncoding;
import sala.media.bulk.EncodingPlan;
import sala.media.bulk.Outcome;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Segment;
import sala.media.hls.Segments;
import sala.media.item.Made;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.MediaVersion;
import sala.media.item.Readiness;
import sala.media.item.Rendition;
import sala.media.item.StoredRendition;
import sala.media.look.FrameRate;
import sala.media.look.Heard;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Motion;
import sala.media.look.Scan;
import sala.media.look.Seen;
import sala.media.profile.EncodingOrder;
import sala.media.profile.NotToBeEncoded;
import sala.media.profile.ProfileChoice;
import sala.media.profile.ProfileChoices;
import sala.media.transcode.Unplayable;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class ReencodingTest {

    private static final Look SLIDES = Look.of(
            new Seen(new Motion(List.of(5_000, 6_000, 9_000)), null, new FrameRate(25, 1), true, Scan.WHOLE),
            new Heard(-20, Duration.ZERO));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private final Actor keeper = MediaBeans.actor(Grant.school(Role.SCHOOL_KEEPER, MediaBeans.SCHOOL));
    private UUID lesson;

    @BeforeEach
    void aLessonThatPlays() {
        beans = new MediaBeans(db, folder);
        lesson = beans.take(beans.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), "บทเรียน");
        make(lesson, "480p5", SLIDES);
        db.execute("update job set state = 'DONE'");
        beans.clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void whatPlaysGoesOnPlayingUntilAllIsMadeAnew() {
        Hash before = rendition().blob().hash();
        order(keeper, LessonProfile.CAMERA);
        assertThat(item().playable()).isTrue();
        RecordingTask task = begin();
        assertThat(task.as()).isEqualTo(LessonProfile.CAMERA);
        assertThat(task.plays()).isTrue();
        db.inTransaction(() -> beans.course.show(lesson, MediaKind.VIDEO, made("240p12", SLIDES)));
        assertThat(rendition().blob().hash()).as("nothing half made is shown").isEqualTo(before);
        make(lesson, "240p12", SLIDES.as(LessonProfile.CAMERA));
        assertThat(item().playable()).isTrue();
        assertThat(rendition().name()).isEqualTo("240p12");
        assertThat(references(before)).as("nobody needs the one before").isZero();
        assertThat(order().state()).isEqualTo(EncodingOrder.State.DONE);
        assertThat(beans.course.isUnfinished(lesson)).isFalse();
    }

    @Test
    void whatFailsLeavesWhatPlaysAndSaysWhy() {
        order(beans.supervisor, LessonProfile.CAMERA);
        FileFate fate = new FileFate(beans.course, new Transactions(db.userTransaction()));
        Fate failed = fate.of(new RunForTests(null, 1), lesson, () -> {
            throw new Unplayable(Unplayable.Reason.DAMAGED, "as a test");
        });
        assertThat(failed).isEqualTo(Fate.failed("media.damaged"));
        assertThat(item().playable()).isTrue();
        assertThat(rendition().name()).isEqualTo("480p5");
        assertThat(order().failed()).isTrue();
        assertThat(order().reason()).isEqualTo("media.damaged");
    }

    @Test
    void whatIsCancelledLeavesWhatPlays() {
        order(keeper, LessonProfile.MIXED);
        db.inTransaction(() -> beans.reencoding.cancel(keeper, lesson));
        assertThat(beans.transcoding.job(lesson)).get().extracting(Job::state).isEqualTo(Job.State.CANCELLED);
        assertThat(beans.course.beginRecording(lesson)).isEmpty();
        assertThat(item().playable()).isTrue();
        order(keeper, LessonProfile.MIXED);
        assertThat(order().waits()).as("it can be ordered again").isTrue();
    }

    @Test
    void whatFailedBeforeIsTriedAsWhatPeopleSay() {
        db.inTransaction(() -> beans.items.get(lesson).queue());
        db.inTransaction(() -> beans.course.fail(lesson, "media.took-too-long"));
        order(keeper, LessonProfile.SOUND);
        assertThat(item().readiness()).isEqualTo(Readiness.QUEUED);
        RecordingTask task = begin();
        assertThat(task.as()).isEqualTo(LessonProfile.SOUND);
        assertThat(task.plays()).isFalse();
    }

    @Test
    void oneOrderAtATime() {
        order(keeper, LessonProfile.CAMERA);
        assertThatThrownBy(() -> order(keeper, LessonProfile.MIXED))
                .isInstanceOf(NotToBeEncoded.class)
                .hasMessageContaining("media.encoding-already");
    }

    @Test
    void onlyThoseWhoOrderTheQueueAndOnlyWhatSuits() {
        assertThatThrownBy(() -> order(beans.teacher, LessonProfile.CAMERA)).isInstanceOf(Forbidden.class);
        UUID sheet = beans.document(beans.teacher, "ใบงาน");
        assertThatThrownBy(() ->
                        db.inTransaction(() -> beans.reencoding.order(beans.supervisor, sheet, LessonProfile.SLIDES)))
                .hasMessageContaining("media.encoding-no-original");
        UUID radio = beans.take(beans.teacher, "radio.mp3", new byte[] {'I', 'D', '3', 4, 0}, "วิทยุ");
        make(radio, "sound", Look.of(null, new Heard(-20, Duration.ZERO)));
        assertThatThrownBy(() ->
                        db.inTransaction(() -> beans.reencoding.order(beans.supervisor, radio, LessonProfile.SLIDES)))
                .hasMessageContaining("media.encoding-unsuited");
    }

    @Test
    void anOrderWhoseJobWasLostGetsANewOne() {
        order(keeper, LessonProfile.CAMERA);
        db.execute("update job set state = 'DONE'");
        assertThat(beans.queue.lost()).containsExactly(lesson);
        beans.clock.advance(Duration.ofMinutes(5));
        db.inTransaction(() -> beans.transcoding.resume(beans.queue.lost()));
        assertThat(beans.transcoding.job(lesson)).get().extracting(Job::state).isEqualTo(Job.State.WAITING);
        assertThat(item().readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void thePresentKindIsMeasuredAndTheOthersAreExpected() {
        List<ProfileChoice> choices = ProfileChoices.of(item());
        assertThat(choices)
                .extracting(ProfileChoice::profile)
                .containsExactly(LessonProfile.SLIDES, LessonProfile.MIXED, LessonProfile.CAMERA, LessonProfile.SOUND);
        assertThat(choices.get(0)).matches(ProfileChoice::present).matches(ProfileChoice::proposed);
        assertThat(choices.get(0).bytes()).isEqualTo(rendition().blob().size());
        assertThat(choices.subList(1, 4)).allSatisfy(choice -> {
            assertThat(choice.present()).isFalse();
            assertThat(choice.bytes()).isPositive();
        });
    }

    @Test
    void severalAreOrderedAtOnceAndWhatItCostsIsSaidBefore() {
        UUID second = beans.take(beans.teacher, "second.3gp", new byte[] {0, 0, 0, 9}, "อีกบทเรียน");
        make(second, "480p5", SLIDES);
        UUID already = beans.take(beans.teacher, "third.3gp", new byte[] {0, 0, 0, 8}, "กล้องอยู่แล้ว");
        make(already, "240p12", SLIDES.as(LessonProfile.CAMERA));
        UUID sheet = beans.document(beans.teacher, "ใบงาน");
        List<MediaVersion> chosen = Stream.of(lesson, second, already, sheet)
                .map(id -> new MediaVersion(id, beans.items.get(id).version()))
                .toList();
        BulkEncoding several = new BulkEncoding(beans.items, beans.reencoding);

        EncodingPlan plan = db.inTransaction(() -> several.plan(beans.supervisor, chosen, LessonProfile.CAMERA));
        assertThat(plan.count()).isEqualTo(2);
        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.bytesNow()).isEqualTo(2 * rendition().blob().size());
        assertThat(plan.bytesThen()).isPositive();
        assertThat(plan.time()).isPositive();
        assertThat(plan.outcome().refused())
                .extracting(Outcome.Refused::code)
                .containsExactly("media.encoding-no-original");
        assertThat(beans.orders.waits(item())).as("a plan orders nothing").isFalse();

        Outcome outcome = db.inTransaction(() -> several.order(beans.supervisor, chosen, LessonProfile.CAMERA));
        assertThat(outcome.done()).isEqualTo(2);
        assertThat(beans.orders.waits(beans.items.get(second))).isTrue();
        assertThat(beans.orders.waits(beans.items.get(already))).isFalse();
        assertThat(beans.transcoding.job(lesson)).get().matches(job -> !job.urgent());
    }

    private void order(Actor actor, LessonProfile profile) {
        db.inTransaction(() -> beans.reencoding.order(actor, lesson, profile));
    }

    private EncodingOrder order() {
        return beans.orders.of(item()).orElseThrow();
    }

    private RecordingTask begin() {
        return db.inTransaction(() -> beans.course.beginRecording(lesson)).orElseThrow();
    }

    private void make(UUID id, String name, Look look) {
        db.inTransaction(() -> beans.course.complete(id, MediaKind.VIDEO, made(name, look)));
    }

    private Made made(String name, Look look) {
        Blob blob = beans.blob((name + look.profile()).getBytes(StandardCharsets.UTF_8));
        Segments segments = new Segments(10, List.of(new Segment(6, 90)));
        StoredRendition rendition = new StoredRendition(name, blob, "avc1.4d401e", segments, new Frame(854, 480, 5));
        return new Made(Duration.ofSeconds(6), List.of(rendition), null, List.of(), look);
    }

    private MediaItem item() {
        return beans.items.get(lesson);
    }

    private Rendition rendition() {
        return item().renditions().get(0);
    }

    private long references(Hash blob) {
        return db.one(Long.class, "select count(*) from blob_reference where hash = ?", blob.hex());
    }
}
