package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.fault.NotFound;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.description.MediaSource;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** What is remembered of an item that plays opens no door that was closed. */
class PlayedItemsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private PlayedItems playing;
    private UUID lesson;

    @BeforeEach
    void aPupilWatchesAPublishedLesson() {
        beans = new MediaBeans(db, folder);
        playing = new PlayedItems(beans.items, beans.clock);
        lesson = beans.take(beans.admin, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        beans.complete(lesson);
        beans.publish(lesson);
        assertThat(playing.get(lesson, beans.pupil).watchable()).isTrue();
    }

    @Test
    void itsPiecesAreKnownWithoutTheDatabase() {
        db.execute("delete from rendition");
        assertThat(playing.get(lesson, beans.pupil).files().get("480p5").isSound())
                .isFalse();
    }

    @Test
    void whatIsRememberedForOneIsStillRefusedToAnother() {
        describeFor(EndUser.TEACHER);
        assertThat(playing.get(lesson, beans.teacher).watchable()).isTrue();
        assertThatThrownBy(() -> playing.get(lesson, beans.pupil)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLessonThatIsWithdrawnStopsAtOnce() {
        db.inTransaction(() -> beans.decisions.withdraw(beans.admin, beans.seen(lesson), "เนื้อหาผิด"));
        assertThatThrownBy(() -> playing.get(lesson, beans.pupil)).isInstanceOf(NotFound.class);
        assertThat(playing.get(lesson, beans.admin).watchable()).isFalse();
    }

    @Test
    void aLessonThatIsForTeachersFromNowOnStopsAtOnceForPupils() {
        describeFor(EndUser.TEACHER);
        assertThatThrownBy(() -> playing.get(lesson, beans.pupil)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLessonThatIsNotReadyAnyMoreStopsAtOnce() {
        db.inTransaction(() -> {
            MediaItem item = beans.items.get(lesson);
            item.fail("media.unreadable");
            beans.items.filesChanged(item);
        });
        PlayedItem item = playing.get(lesson, beans.pupil);
        assertThat(item.watchable()).isFalse();
        assertThat(item.files()).isEmpty();
    }

    @Test
    void aLessonThatIsRemovedIsNotThere() {
        db.inTransaction(() -> beans.items.remove(beans.items.get(lesson)));
        assertThatThrownBy(() -> playing.get(lesson)).isInstanceOf(NotFound.class);
    }

    private void describeFor(EndUser whom) {
        Terms terms = new Terms("th", Licence.CC_BY_SA, MediaSource.DLTV, whom);
        MediaDetails details = new MediaDetails("บทเรียน", "", SubjectGroup.MATHEMATICS, Set.of(Grade.P4), terms);
        db.inTransaction(() -> beans.editing.describe(beans.admin, beans.seen(lesson), details));
    }
}
