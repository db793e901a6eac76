package sala.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.course.CourseFixture.actor;
import static sala.course.CourseFixture.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.AccessRules;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.approval.Approval;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.Person;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

class CoursesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    CourseFixture fixture;
    CourseLists lists;
    CourseReferences references;

    @BeforeEach
    void aSchool() {
        fixture = new CourseFixture(db, new ActivityTypes(List.of(new Sheet())));
        lists = new CourseLists(fixture.core.entities, fixture.core.clock);
        references = new CourseReferences(fixture.core.entities);
    }

    @Test
    void aCourseKeepsItsActivitiesInOrder() {
        UUID media = UUID.randomUUID();
        UUID course = fixture.draft(List.of(draft("ดู", media), draft("อ่าน"), draft("ทำ")));
        UUID last = fixture.courses.get(course).activities().get(2).id();

        db.inTransaction(() -> fixture.editing.move(actor(fixture.teacher), fixture.seen(course), last, 0));

        List<Activity> activities = fixture.courses.get(course).activities();
        assertThat(activities).extracting(Activity::title).containsExactly("ทำ", "ดู", "อ่าน");
        assertThat(activities.get(1).references()).containsExactly(media);
        assertThat(activities.get(0).content()).isEqualTo(CourseFixture.content("ทำ"));
    }

    @Test
    void aStaleEditIsRefusedAlsoWhenOnlyAnActivityChanged() {
        UUID course = fixture.draft(List.of(draft("ดู")));
        CourseVersion seen = fixture.seen(course);
        db.inTransaction(() -> {
            fixture.editing.add(actor(fixture.teacher), seen, draft("อ่าน"));
        });

        assertThatThrownBy(() -> db.inTransaction(() -> {
                    fixture.editing.add(actor(fixture.teacher), seen, draft("ทำ"));
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatIsNotCompleteIsNotHandedIn() {
        UUID course = fixture.draft(List.of(draft("ดู"), incomplete()));

        assertThatThrownBy(() ->
                        db.inTransaction(() -> fixture.approval.submit(actor(fixture.teacher), fixture.seen(course))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .singleElement()
                        .satisfies(flaw -> assertThat(flaw.field()).endsWith("/word")));
    }

    @Test
    void onlyTheDistrictAdminApproves() {
        UUID course = fixture.draft(List.of(draft("ดู")));
        db.inTransaction(() -> fixture.approval.submit(actor(fixture.teacher), fixture.seen(course)));

        assertThatThrownBy(() ->
                        db.inTransaction(() -> fixture.approval.approve(actor(fixture.teacher), fixture.seen(course))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aPupilDoesNotLearnThatADraftExists() {
        UUID course = fixture.draft(List.of(draft("ดู")));
        fixture.assign(course);

        assertThatThrownBy(() -> fixture.courses.get(course, actor(fixture.pupil), Permission.COURSE_VIEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPupilTakesAPublishedCourseOfTheOwnClassroom() {
        UUID course = fixture.draft(List.of(draft("ดู")));
        fixture.assign(course);
        fixture.publish(course);

        Course found = fixture.courses.get(course);
        assertThat(AccessRules.permits(actor(fixture.pupil), Permission.COURSE_TAKE, fixture.courses.scope(found)))
                .isTrue();
    }

    @Test
    void aListShowsOthersOnlyWhatIsPublished() {
        UUID course = fixture.draft(List.of(draft("ดู"), draft("อ่าน")));
        Person colleague = fixture.core.person("colleague", Grant.school(Role.TEACHER, fixture.school.id()));
        assertThat(page(colleague).total()).isZero();
        fixture.publish(course);

        assertThat(page(colleague).items()).singleElement().satisfies(line -> {
            assertThat(line.activities()).isEqualTo(2);
            assertThat(line.state()).isEqualTo(Approval.PUBLISHED);
        });
    }

    @Test
    void aPupilsListHoldsWhatTheOwnClassroomIsGivenAndNothingElse() {
        UUID course = fixture.draft(List.of(draft("ดู")));
        fixture.publish(course);
        assertThat(page(fixture.pupil).total()).isZero();
        fixture.assign(course);

        assertThat(page(fixture.pupil).items()).extracting(CourseLine::id).containsExactly(course);
        assertThat(page(fixture.core.person("nowhere", Grant.school(Role.PUPIL, fixture.school.id())))
                        .total())
                .isZero();
    }

    @Test
    void aListIsFiltered() {
        fixture.draft(List.of());
        fixture.draft(List.of());

        assertThat(page(new CourseFilter("ษส่", Grade.P4, SubjectGroup.MATHEMATICS, Approval.DRAFT, null))
                        .total())
                .isEqualTo(2);
        assertThat(page(new CourseFilter("%", null, null, null, null)).total()).isZero();
        assertThat(page(new CourseFilter("", Grade.P5, null, null, null)).total())
                .isZero();
    }

    @Test
    void aSchoolNeedsWhatItsPublishedCoursesReferTo() {
        UUID media = UUID.randomUUID();
        UUID course = fixture.draft(List.of(draft("ดู", media)));
        fixture.assign(course);
        assertThat(references.neededAt(fixture.school.id())).isEmpty();
        fixture.publish(course);

        assertThat(references.neededAt(fixture.school.id())).containsExactly(media);
    }

    @Test
    void whatAClassroomWorksOnIsNeededFromTheDayThatItBegins() {
        UUID media = UUID.randomUUID();
        UUID course = fixture.draft(List.of(draft("ดู", media)));
        fixture.assign(course);
        fixture.publish(course);

        UUID school = fixture.school.id();
        Instant from = Instant.EPOCH.plus(Duration.ofDays(365_000));
        assertThat(references.taughtBy(school, Instant.EPOCH, from)).containsOnlyKeys(media);
        assertThat(references.taughtBy(school, Instant.EPOCH, Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsMissedInThePublishedCoursesThatShowIt() {
        UUID media = UUID.randomUUID();
        fixture.draft(List.of(draft("ดู", media)));
        UUID published = fixture.draft(List.of(draft("ดู", media), draft("อีกครั้ง", media)));
        fixture.publish(published);

        Page<CourseName> showing = references.showing(media, Paging.first());
        assertThat(showing.items()).extracting(CourseName::id).containsExactly(published);
        assertThat(showing.total()).isEqualTo(1);
    }

    private Page<CourseLine> page(Person person) {
        return lists.page(actor(person), CourseFilter.ALL, CourseSort.TITLE, Paging.first());
    }

    private Page<CourseLine> page(CourseFilter filter) {
        return lists.page(actor(fixture.admin), filter, CourseSort.NEWEST, new Paging(1, 1));
    }

    private static ActivityDraft incomplete() {
        return new ActivityDraft("อ่าน", "sheet", CourseFixture.content(""), Set.of());
    }
}
