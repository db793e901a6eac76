package sala.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.child.ChildPrograms;
import sala.job.Fate;
import sala.job.Job;
import sala.job.JobRun;
import sala.job.RunForTests;
import sala.media.ffmpeg.NodeEmbedded;
import sala.media.ffmpeg.NodeTranscoder;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Readiness;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.scan.FileCheck;
import sala.media.subtitle.EmbeddedWords;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

@Tag("slow")
class TranscodeVideoTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private TranscodeVideo job;
    private Path work;
    private Workshop workshop;
    private Transactions transactions;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        Path data = Path.of("target").toAbsolutePath();
        NodeSettings settings =
                new NodeSettings(NodeRole.DISTRICT, data.resolve("node"), 8500, 8501, "test", data, false);
        ChildPrograms children = new ChildPrograms(settings);
        NodeTranscoder transcoder = new NodeTranscoder(settings, children);
        transcoder.start();
        work = folder.resolve("work");
        workshop = new Workshop(work, beans.blobs, FileCheck.OFF, new Workshop.Sharing(beans.parts, beans.claims));
        transactions = new Transactions(db.userTransaction());
        EmbeddedWords words = new EmbeddedWords(
                new NodeEmbedded(transcoder, settings),
                beans.items,
                beans.subtitles,
                beans.unread,
                beans.blobs,
                transactions,
                beans.clock);
        job = new TranscodeVideo(beans.course, transcoder, workshop, words, transactions);
    }

    @Test
    void aRecordingBecomesReadyWithRenditionsAndAPoster() throws Exception {
        UUID id = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "จากโทรศัพท์");
        assertThat(run(id)).isInstanceOf(Fate.Done.class);
        MediaItem item = beans.items.get(id);
        assertThat(item.readiness()).isEqualTo(Readiness.READY);
        assertThat(item.kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(item.renditions()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(rendition -> assertThat(
                        beans.blobs.find(rendition.blob().hash()))
                .contains(rendition.blob()));
        assertThat(item.poster()).isPresent();
        assertThat(item.length()).isCloseTo(Duration.ofSeconds(60), Duration.ofSeconds(1));
        assertThat(db.one(Long.class, "select count(*) from blob_reference where owner = ?", id))
                .isEqualTo(item.renditions().size() + item.stills().size() + 2L);
        assertThat(work).isEmptyDirectory();
        assertThat(run(id)).as("a second run does nothing").isInstanceOf(Fate.Done.class);
    }

    @Test
    void itCanBeWatchedInTheLowestQualityWhileTheRestIsMade() throws Exception {
        UUID id = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "จากโทรศัพท์");
        Set<Long> kept = new TreeSet<>();
        job.run(new Watched(arguments(id), () -> kept.add(shown(id))));
        assertThat(kept).as("nothing, then a picture and its sounds").containsExactly(0L, 3L);
        MediaItem item = beans.items.get(id);
        assertThat(item.renditions()).hasSizeGreaterThan(3);
        assertThat(item.look()).get().extracting(Look::profile).isEqualTo(LessonProfile.SLIDES);
    }

    @Test
    void whatNobodyWorksOnAnyMoreIsTidiedUp() throws Exception {
        UUID busy = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "รอ");
        Path kept = leaveWorkOfAKilledRun(busy);
        leaveWorkOfAKilledRun(UUID.randomUUID());
        new ResumeTranscoding(
                        beans.transcoding,
                        beans.queue,
                        new Unneeded(workshop, beans.course, transactions),
                        transactions)
                .run();
        assertThat(work).isDirectoryContaining(kept::equals);
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).containsExactly(kept);
        }
    }

    @Test
    void aBrokenFileFailsWithItsReasonAndMayBeTriedAgain() {
        UUID id = beans.take(beans.teacher, "broken.wmv", Sample.NOISE.bytes(), "เสีย");
        assertThat(run(id)).isEqualTo(Fate.failed("media.not-a-recording"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.FAILED);
        assertThat(beans.items.get(id).reason()).isEqualTo("media.not-a-recording");
        db.execute("update job set state = 'FAILED'");
        db.inTransaction(() -> beans.transcoding.retry(beans.teacher, id));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
    }

    @Test
    void whatWasCancelledIsNotBegun() {
        UUID id = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "ยกเลิก");
        db.inTransaction(() -> beans.transcoding.cancel(beans.teacher, id));
        assertThat(run(id)).isInstanceOf(Fate.Done.class);
        assertThat(beans.items.get(id).reason()).isEqualTo("media.cancelled");
        assertThat(beans.transcoding.job(id)).get().extracting(Job::state).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void whatWaitsForALostJobGetsANewOne() {
        UUID id = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "หาย");
        db.execute("update job set state = 'DONE'");
        beans.clock.advance(Duration.ofMinutes(5));
        db.inTransaction(() -> beans.transcoding.resume(beans.queue.lost()));
        assertThat(beans.transcoding.job(id)).get().extracting(Job::state).isEqualTo(Job.State.WAITING);
        assertThat(db.one(Long.class, "select count(*) from job")).isEqualTo(2);
        db.inTransaction(() -> beans.transcoding.resume(beans.queue.lost()));
        assertThat(db.one(Long.class, "select count(*) from job")).isEqualTo(2);
    }

    @Test
    void whatLostItsFileFailsInsteadOfWaitingForEver() {
        UUID id = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "หาย");
        beans.blobs.delete(beans.items.get(id).original().blob().orElseThrow().hash());
        assertThat(run(id)).isEqualTo(Fate.retry("blob.missing"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.QUEUED);
        assertThat(job.run(new RunForTests(arguments(id), 3))).isEqualTo(Fate.failed("blob.missing"));
        assertThat(beans.items.get(id).readiness()).isEqualTo(Readiness.FAILED);
        assertThat(beans.items.get(id).reason()).isEqualTo("blob.missing");
    }

    private Path leaveWorkOfAKilledRun(UUID id) throws Exception {
        Path folder = work.resolve(id + "-0123456789abcdef");
        Path left = Files.createDirectories(folder.resolve("made").resolve("first.part"));
        Files.writeString(left.resolve("360p5.mp4"), "half");
        return folder;
    }

    private Fate run(UUID id) {
        return job.run(new RunForTests(arguments(id)));
    }

    private static JsonObject arguments(UUID id) {
        return Json.createObjectBuilder().add("item", id.toString()).build();
    }

    private long shown(UUID id) {
        return db.one(
                Long.class,
                "select count(*) from rendition r join media_item i on r.item = i.id"
                        + " where i.id = ? and i.readiness = 'PROCESSING'",
                id);
    }

    /** A run whose progress somebody looks at. */
    private record Watched(JsonObject arguments, Runnable look) implements JobRun {

        @Override
        public UUID job() {
            return new UUID(0, 1);
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public void progress(double done, @Nullable Duration left) {
            look.run();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
