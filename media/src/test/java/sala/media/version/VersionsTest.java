package sala.media.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.approval.Approval;
import sala.approval.WrongApproval;
import sala.blob.Hash;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.media.intake.Arrived;
import sala.media.item.FileLabel;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaSort;
import sala.media.listing.QueueLine;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.media.version.FileVersion.State;
import sala.paging.Paging;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class VersionsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private Versions versions;
    private UUID video;
    private Hash first;

    @BeforeEach
    void aVideoThatIsPlayed() {
        beans = new MediaBeans(db, folder);
        versions = beans.versions;
        video = beans.take(beans.teacher, "old.wmv", Sample.NOISE.bytes(), "บทเรียน");
        beans.complete(video);
        first = rendition();
    }

    @Test
    void theOldOneIsPlayedUntilTheNewOneIsReadyThenTheNewOneUnderTheSameId() {
        UUID coming = replace(beans.teacher, "new.wmv", "other bytes");
        arrived(coming);
        assertThat(item().playable()).isTrue();
        assertThat(rendition()).isEqualTo(first);
        beans.complete(coming);
        arrived(coming);
        assertThat(item().playable()).isTrue();
        assertThat(rendition()).isNotEqualTo(first);
        assertThat(item().original().label().text()).isEqualTo("new.wmv");
        assertThat(kept()).singleElement().satisfies(old -> {
            assertThat(old.label()).isEqualTo("old.wmv");
            assertThat(old.state()).isEqualTo(State.KEPT);
        });
        assertThat(beans.history.page(video, Paging.first()).items())
                .extracting(Event::kind)
                .containsExactly(EventKind.FILE_REPLACED);
    }

    @Test
    void wordsMadeForTheFormerFileAreNamedUntilSomebodySaysThatTheyFit() {
        Subtitle words = say("ตัวเศษ");
        assertThat(beans.subtitles.ofFormerFile(video)).isEmpty();
        replaced();
        assertThat(beans.subtitles.ofFormerFile(video)).extracting(Subtitle::id).containsExactly(words.id());
        beans.wording.change(beans.teacher, words, cues("ตัวส่วน"));
        assertThat(beans.subtitles.ofFormerFile(video))
                .as("a corrected letter says nothing of the times")
                .hasSize(1);
        beans.wording.keep(beans.teacher, video);
        assertThat(beans.subtitles.ofFormerFile(video)).isEmpty();
    }

    @Test
    void wordsFromANewFileOfSubtitlesFitThePresentRecording() {
        say("ตัวเศษ");
        replaced();
        say("ตัวส่วน");
        assertThat(beans.subtitles.ofFormerFile(video)).isEmpty();
    }

    @Test
    void wordsFitAgainWhenTheirFileComesBack() {
        say("ตัวเศษ");
        replaced();
        in(() -> versions.use(beans.teacher, video, kept().get(0).id()));
        assertThat(beans.subtitles.ofFormerFile(video)).isEmpty();
    }

    private Subtitle say(String text) {
        return beans.wording.add(beans.teacher, video, SubtitleKind.SUBTITLES, "th", cues(text));
    }

    private static Cues cues(String text) {
        return new Cues(List.of(new Cue(Duration.ofSeconds(1), Duration.ofSeconds(2), text)));
    }

    @Test
    void anEarlierFileComesBackAtOnceWithWhatWasMadeOfIt() {
        replaced();
        in(() -> versions.use(beans.teacher, video, kept().get(0).id()));
        assertThat(rendition()).isEqualTo(first);
        assertThat(item().original().label().text()).isEqualTo("old.wmv");
        assertThat(kept()).extracting(FileVersion::label).containsExactly("new.wmv");
    }

    @Test
    void aFileOfWhichNothingCanBeMadeChangesNothing() {
        UUID coming = replace(beans.teacher, "new.wmv", "other bytes");
        db.inTransaction(() -> beans.items.get(coming).fail("media.damaged"));
        arrived(coming);
        assertThat(item().playable()).isTrue();
        assertThat(rendition()).isEqualTo(first);
        assertThat(kept()).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo("media.damaged");
            assertThat(failed.isUsable()).isFalse();
        });
        assertThatThrownBy(() -> replace(beans.teacher, "third.wmv", "third")).isInstanceOf(AnotherComing.class);
        in(() -> versions.remove(beans.teacher, video, coming));
        assertThat(kept()).isEmpty();
    }

    @Test
    void theFileOfSomethingPublishedWaitsForAnApproverUnlessOneSendsIt() {
        beans.publish(video);
        replaced();
        assertThat(rendition()).isEqualTo(first);
        assertThat(queue()).containsExactly(video);
        UUID waiting = kept().get(0).id();
        assertThatThrownBy(() -> in(() -> versions.use(beans.teacher, video, waiting)))
                .isInstanceOf(Forbidden.class);
        in(() -> versions.use(beans.supervisor, video, waiting));
        assertThat(rendition()).isNotEqualTo(first);
        assertThat(item().approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(queue()).isEmpty();
    }

    @Test
    void aFileThatWasSentBeforeTheApprovalIsNotUsedUnseenAfterIt() {
        UUID coming = replace(beans.teacher, "new.wmv", "other bytes");
        beans.publish(video);
        beans.complete(coming);
        arrived(coming);
        assertThat(rendition()).isEqualTo(first);
        assertThat(queue()).containsExactly(video);
    }

    @Test
    void aFileThatIsRefusedIsKeptAsideAndTheReasonTold() {
        beans.publish(video);
        replaced();
        UUID waiting = kept().get(0).id();
        in(() -> versions.refuse(beans.supervisor, video, waiting, "เสียงไม่ชัด"));
        assertThat(rendition()).isEqualTo(first);
        assertThat(queue()).isEmpty();
        assertThat(beans.notices
                        .page(beans.teacher, true, Paging.first())
                        .items()
                        .get(0)
                        .news()
                        .reason())
                .isEqualTo("เสียงไม่ชัด");
    }

    @Test
    void versionsAreFoundAndPublishedByNobody() {
        replaced();
        UUID old = kept().get(0).id();
        assertThat(beans.lists
                        .page(beans.teacher, MediaFilter.ALL, MediaSort.NEWEST, Paging.first())
                        .items())
                .extracting(MediaLine::id)
                .containsExactly(video);
        assertThat(beans.findable.find(old)).isEmpty();
        assertThatThrownBy(() -> in(() -> beans.decisions.submit(beans.teacher, beans.seen(old))))
                .isInstanceOf(WrongApproval.class);
        assertThatThrownBy(() -> in(() -> versions.remove(beans.teacher, old, video)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherKindOfFileOrTheSameOneIsRefused() {
        assertThatThrownBy(() -> replace(beans.teacher, "a.pdf", "%PDF-1.7 words"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> db.inTransaction(() -> versions.replace(
                        beans.teacher,
                        video,
                        new Arrived(FileLabel.of("same.wmv"), beans.blob(Sample.NOISE.bytes()), false))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> replace(beans.colleague, "new.wmv", "other")).isInstanceOf(Forbidden.class);
    }

    @Test
    void aRemovedFileFreesItsBytes() {
        replaced();
        in(() -> versions.remove(beans.teacher, video, kept().get(0).id()));
        assertThat(db.one(Long.class, "select count(*) from blob_reference where owner <> ?", video))
                .isZero();
        assertThat(item().playable()).isTrue();
    }

    private void replaced() {
        UUID coming = replace(beans.teacher, "new.wmv", "other bytes");
        beans.complete(coming);
        arrived(coming);
    }

    private UUID replace(Actor actor, String name, String bytes) {
        Arrived file = new Arrived(FileLabel.of(name), beans.blob(bytes.getBytes(StandardCharsets.UTF_8)), false);
        return db.inTransaction(() -> versions.replace(actor, video, file));
    }

    private void arrived(UUID id) {
        in(() -> versions.comeIn(List.of(id)));
    }

    private List<FileVersion> kept() {
        return versions.of(item());
    }

    private List<UUID> queue() {
        return beans.waiting.page(beans.supervisor, MediaFilter.ALL, Paging.first()).items().stream()
                .map(QueueLine::id)
                .toList();
    }

    private Hash rendition() {
        return item().renditions().get(0).blob().hash();
    }

    private MediaItem item() {
        return beans.items.get(video);
    }

    private void in(TestDatabase.Work work) {
        db.inTransaction(work);
    }
}
