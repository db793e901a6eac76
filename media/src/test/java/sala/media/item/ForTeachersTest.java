package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.timetable.TimetableBeans.MONDAY;

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
import sala.access.Permission;
import sala.activity.Flaw;
import sala.fault.NotFound;
import sala.media.activity.DocumentActivity;
import sala.media.activity.ShownItem;
import sala.media.description.DetailsJson;
import sala.media.description.EndUser;
import sala.media.description.MediaDetails;
import sala.media.history.Event;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaSort;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.TimetableBeans;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

/** An answer key that is published is there for every teacher of the district, and for no pupil, at no door. */
class ForTeachersTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private TimetableBeans timetable;
    private MediaBeans beans;
    private UUID worksheet;
    private UUID key;

    @BeforeEach
    void aWorksheetAndItsKey() {
        timetable = new TimetableBeans(db, folder);
        beans = timetable.media;
        worksheet = published("ใบงานเศษส่วน", EndUser.LEARNER);
        key = published("เฉลยเศษส่วน", EndUser.TEACHER);
    }

    @Test
    void aPupilOpensNoKey() {
        assertThatThrownBy(() -> beans.items.get(key, beans.pupil, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
        assertThat(beans.items.get(key, beans.stranger, Permission.MEDIA_VIEW).id())
                .isEqualTo(key);
    }

    @Test
    void noListShowsItToAPupil() {
        assertThat(listed(beans.pupil)).containsExactly(worksheet);
        assertThat(listed(beans.stranger)).containsExactlyInAnyOrder(worksheet, key);
        assertThat(beans.lists.among(beans.pupil, List.of(key))).isEmpty();
    }

    @Test
    void searchFindsItForTeachersOnly() {
        Set<String> mayFind = beans.findable.find(key).orElseThrow().audiences();

        assertThat(mayFind).doesNotContainAnyElementsOf(Audience.of(beans.pupil));
        assertThat(mayFind).containsAnyElementsOf(Audience.of(beans.stranger));
    }

    @Test
    void itTravelsWithItsMark() {
        MediaDetails arrived = DetailsJson.read(DetailsJson.write(details(key)));

        assertThat(arrived.terms().endUser()).isEqualTo(EndUser.TEACHER);
    }

    @Test
    void noLessonForPupilsShowsIt() {
        DocumentActivity reading =
                new DocumentActivity(new ShownItem(beans.items, beans.files, beans.decisions, beans.sharing));

        assertThat(reading.flaws(ShownItem.content(key)))
                .containsExactly(Flaw.of("media", "activity.media-for-teachers"));
    }

    @Test
    void whatIsHungOnALessonAsItsKeyIsClosedToPupils() {
        attach(worksheet, LinkRole.KEY);

        assertThat(listed(beans.pupil)).isEmpty();
        assertThat(beans.history.page(worksheet, Paging.first()).items())
                .first()
                .extracting(Event::kind)
                .hasToString("DESCRIBED");
    }

    @Test
    void wordsThatWaitDoNotOpenAKeyAgain() {
        MediaDetails better = details(worksheet);
        db.inTransaction(() -> beans.editing.describe(
                beans.teacher,
                beans.seen(worksheet),
                new MediaDetails("ใบงานที่ 1", "", better.subject(), better.grades(), better.terms(), better.card())));
        attach(worksheet, LinkRole.KEY);
        db.inTransaction(() -> beans.editing.accept(beans.supervisor, beans.seen(worksheet)));

        assertThat(details(worksheet).title()).isEqualTo("ใบงานที่ 1");
        assertThat(details(worksheet).terms().endUser()).isEqualTo(EndUser.TEACHER);
    }

    private void attach(UUID item, LinkRole role) {
        UUID lesson = timetable.lesson(MONDAY, "08:30", "09:20", "เศษส่วน").id();
        db.inTransaction(() -> timetable.timetable.attach(beans.supervisor, new Link(lesson, role, item)));
    }

    private UUID published(String title, EndUser endUser) {
        UUID id = beans.document(beans.teacher, title);
        MediaDetails details = new MediaDetails(
                title, "", SubjectGroup.MATHEMATICS, Set.of(Grade.P4), MediaDetails.Terms.UNKNOWN.with(endUser));
        db.inTransaction(() -> beans.editing.describe(beans.teacher, beans.seen(id), details));
        beans.publish(id);
        return id;
    }

    private MediaDetails details(UUID id) {
        return beans.items.get(id).details();
    }

    private List<UUID> listed(Actor actor) {
        return ids(beans.lists
                .page(actor, MediaFilter.ALL, MediaSort.NEWEST, Paging.first())
                .items());
    }

    private static List<UUID> ids(List<MediaLine> lines) {
        return lines.stream().map(MediaLine::id).toList();
    }
}
