package sala.media.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.activity.ActivityTypes;
import sala.course.CourseFixture;
import sala.course.Sheet;
import sala.replica.Replica;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** The timetable, and what hangs on it, reaches the schools that have pupils of its grades. */
class TimetableReplicasTest {

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @RegisterExtension
    final TestDatabase school = new TestDatabase();

    @TempDir
    Path folder;

    private TimetableBeans there;
    private TimetableBeans here;
    private UUID pupils;
    private Airing lesson;

    /** The fixture's classroom is one of the fourth grade. */
    @BeforeEach
    void aLessonOfTheFourthGrade() {
        here = new TimetableBeans(district, folder.resolve("district"));
        there = new TimetableBeans(school, folder.resolve("school"));
        pupils = new CourseFixture(district, new ActivityTypes(List.of(new Sheet()))).school.id();
        lesson = here.lesson(MONDAY, "08:30", "09:20", "เศษส่วน");
    }

    @Test
    void aSchoolHasTheDayAsTheDistrictHasItAndComingTwiceChangesNothing() {
        UUID sheet = hang(LinkRole.WORKSHEET);
        bring();
        bring();
        assertThat(there.on(MONDAY)).containsExactly(lesson);
        assertThat(there.links.of(List.of(lesson.id())))
                .containsExactly(new Link(lesson.id(), LinkRole.WORKSHEET, sheet));
    }

    @Test
    void daysOfOtherGradesAndOfLongAgoStayHere() {
        here.lesson(MONDAY.minusDays(40), "08:30", "09:20", "นานแล้ว");
        assertThat(brought()).hasSize(1);
        assertThat(given(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatTheDistrictTakesAwayGoesAndWhatWasHungOnAtTheSchoolStays() {
        UUID sheet = hang(LinkRole.WORKSHEET);
        bring();
        UUID own = UUID.randomUUID();
        school.inTransaction(() -> there.timetable.recorded(lesson, own));
        district.inTransaction(() -> here.timetable.detach(here.media.supervisor, lesson.id(), sheet));
        bring();
        assertThat(there.links.of(List.of(lesson.id()))).containsExactly(new Link(lesson.id(), LinkRole.VIDEO, own));
        school.inTransaction(() -> there.replicas.withdraw(brought().get(0).id()));
        assertThat(there.on(MONDAY)).isEmpty();
    }

    @Test
    void aCorrectedLessonKeepsWhatHangsOnIt() {
        UUID sheet = hang(LinkRole.WORKSHEET);
        bring();
        Slot later = new Slot(
                lesson.slot().channel(),
                MONDAY,
                lesson.slot().from().plusHours(1),
                lesson.slot().to().plusHours(1));
        district.inTransaction(() -> here.timetable.change(
                here.media.supervisor, new Airing.Seen(lesson.id(), lesson.seen()), later, lesson.topic()));
        bring();
        assertThat(there.on(MONDAY)).extracting(Airing::slot).containsExactly(later);
        assertThat(there.links.of(List.of(lesson.id())))
                .extracting(Link::target)
                .containsExactly(sheet);
    }

    @Test
    void publishedItemsOfTheDaysRoundTodayComeAlong() {
        UUID video = here.media.take(here.media.teacher, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        here.media.complete(video);
        district.inTransaction(
                () -> here.timetable.attach(here.media.supervisor, new Link(lesson.id(), LinkRole.VIDEO, video)));
        assertThat(media()).isEmpty();
        here.media.publish(video);
        assertThat(media()).containsExactly(video);
        here.media.clock.set(
                MONDAY.plusDays(8).atTime(8, 0).atZone(Slot.THAILAND).toInstant());
        assertThat(media()).as("a week later").isEmpty();
    }

    private UUID hang(LinkRole role) {
        UUID target = UUID.randomUUID();
        district.inTransaction(() -> here.timetable.attach(here.media.supervisor, new Link(lesson.id(), role, target)));
        return target;
    }

    private void bring() {
        brought().forEach(replica -> school.inTransaction(() -> there.replicas.apply(replica)));
    }

    private List<Replica> brought() {
        return given(pupils);
    }

    private List<Replica> given(UUID to) {
        List<Replica> given = new ArrayList<>();
        district.inTransaction(() -> here.replicas.forSchool(to, given::add));
        return given;
    }

    private List<UUID> media() {
        List<UUID> given = new ArrayList<>();
        district.inTransaction(() -> here.media.replicas.forSchool(pupils, one -> given.add(one.id())));
        return given;
    }
}
