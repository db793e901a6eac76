package sala.media.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Audience;
import sala.find.Findable;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.item.MediaBeans;
import sala.media.item.MediaKind;
import sala.media.item.MediaVersion;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class MediaListsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID document;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder);
        document = beans.document(beans.teacher, "ใบงานเศษส่วน");
    }

    @Test
    void listsShowEachPersonWhatThatPersonMaySee() {
        assertThat(titles(beans.teacher, MediaFilter.ALL)).containsExactly("ใบงานเศษส่วน");
        assertThat(titles(beans.colleague, MediaFilter.ALL)).hasSize(1);
        assertThat(titles(beans.stranger, MediaFilter.ALL)).isEmpty();
        assertThat(titles(beans.pupil, MediaFilter.ALL)).isEmpty();
        assertThat(titles(beans.supervisor, MediaFilter.ALL)).hasSize(1);
        beans.publish(document);
        assertThat(titles(beans.stranger, MediaFilter.ALL)).hasSize(1);
        assertThat(titles(beans.pupil, MediaFilter.ALL)).hasSize(1);
    }

    @Test
    void listsAreFiltered() {
        MediaDetails details =
                new MediaDetails("จำนวน 100%", "", SubjectGroup.MATHEMATICS, Set.of(Grade.P4), Terms.UNKNOWN);
        in(() -> beans.editing.describe(beans.teacher, seen(), details));
        beans.document(beans.teacher, "อีกใบ");
        assertThat(titles(filter("100%", Grade.P4))).hasSize(1);
        assertThat(titles(filter("", Grade.P4))).hasSize(1);
        assertThat(titles(filter("", Grade.P5))).isEmpty();
        assertThat(titles(filter("ใบ", null))).containsExactly("อีกใบ");
    }

    @Test
    void searchKnowsWhoMayFindIt() {
        Findable draft = beans.findable.find(document).orElseThrow();
        assertThat(draft.documents()).hasSize(1);
        assertThat(draft.audiences()).doesNotContainAnyElementsOf(Audience.of(beans.pupil));
        beans.publish(document);
        assertThat(beans.findable.find(document).orElseThrow().audiences())
                .containsAnyElementsOf(Audience.of(beans.pupil));
    }

    @Test
    void recordingsAreSoundsToo() {
        UUID sound = beans.take(beans.teacher, "เพลง.mp3", Sample.NOISE.bytes(), "เพลงชาติ");
        db.execute("update media_item set kind = 'AUDIO' where id = ?", sound);
        MediaFilter recordings = new MediaFilter("", Set.of(MediaKind.VIDEO, MediaKind.AUDIO), null, null, null, null);
        assertThat(titles(recordings)).containsExactly("เพลงชาติ");
    }

    private List<String> titles(MediaFilter filter) {
        return titles(beans.teacher, filter);
    }

    private List<String> titles(Actor actor, MediaFilter filter) {
        return beans.lists.page(actor, filter, MediaSort.NEWEST, Paging.first()).items().stream()
                .map(MediaLine::title)
                .toList();
    }

    private static MediaFilter filter(String words, Grade grade) {
        return new MediaFilter(words, Set.of(), null, grade, null, null);
    }

    private MediaVersion seen() {
        return beans.seen(document);
    }

    private void in(TestDatabase.Work work) {
        db.inTransaction(work);
    }
}
