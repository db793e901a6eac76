package sala.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static sala.course.CourseFixture.actor;
import static sala.course.CourseFixture.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.approval.Approval;
import sala.core.CoreBeans;
import sala.course.Assignment;
import sala.course.AssignmentReplicas;
import sala.course.Assignments;
import sala.course.Course;
import sala.course.CourseFixture;
import sala.course.CourseReplicas;
import sala.course.Courses;
import sala.course.Sheet;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.PersonReplicas;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.ClassroomReplicas;
import sala.school.Grade;
import sala.school.SchoolReplicas;
import sala.school.Term;
import sala.subscription.Content;
import sala.testkit.TestDatabase;

/** The core's records on their way from a district's database to a school's. */
class CoreReplicasTest {

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @RegisterExtension
    final TestDatabase node = new TestDatabase();

    CourseFixture home;
    CoreBeans there;
    Courses coursesThere;
    UUID course;
    Assignment assignment;
    List<CarriedOn> carried;

    @BeforeEach
    void aPublishedCourse() {
        home = new CourseFixture(district, new ActivityTypes(List.of(new Sheet())));
        there = new CoreBeans(node);
        coursesThere = new Courses(there.entities, there.changes, there.clock);
        course = home.draft(List.of(draft("ดู", UUID.randomUUID()), draft("อ่าน")));
        assignment = home.assign(course);
        home.publish(course);
        carried = sources(home.core, home.courses).stream()
                .map(source -> new CarriedOn(source, home.school.id(), home.core.changes))
                .toList();
        snapshot();
    }

    @Test
    void aPupilFindsTheCourseAtTheSchool() {
        travel();

        Course found = coursesThere.get(course);
        assertThat(found.activities()).extracting(a -> a.title()).containsExactly("ดู", "อ่าน");
        Actor pupil = there.people.find(new Username("pupil")).orElseThrow().actor();
        assertThat(AccessRules.permits(pupil, Permission.COURSE_TAKE, coursesThere.scope(found)))
                .isTrue();
    }

    @Test
    void peopleOfTheDistrictAndOfOtherSchoolsStayAtHome() {
        home.core.person(
                "other",
                Grant.school(Role.TEACHER, home.core.school("10054321", "อื่น").id()));
        travel();

        assertThat(node.one(Long.class, "select count(*) from person")).isEqualTo(2);
    }

    @Test
    void ofATeacherAtTwoSchoolsEachNodeKnowsTheOwnPart() {
        Grant elsewhere =
                Grant.school(Role.TEACHER, home.core.school("10054321", "อื่น").id());
        home.core.change(home.teacher, person -> person.give(elsewhere));
        travel();

        assertThat(there.people.get(home.teacher.id()).grants()).doesNotContain(elsewhere);
    }

    @Test
    void anAccountMadeAtTheSchoolStaysWhateverTheDistrictSends() {
        travel();
        Person own =
                there.person("10012345-sp0001", Grant.classroom(Role.PUPIL, home.school.id(), home.classroom.id()));
        Person namesake = there.person("taken", Grant.classroom(Role.PUPIL, home.school.id(), home.classroom.id()));
        home.core.person("taken", Grant.classroom(Role.PUPIL, home.school.id(), home.classroom.id()));
        home.core.change(home.pupil, person -> person.rename(new PersonName("", "ใหม่", "มา")));
        travel();

        assertThat(there.people.get(own.id()).grants()).hasSize(1);
        assertThat(there.people.get(own.id()).username()).isEqualTo("10012345-sp0001");
        assertThat(there.people.get(namesake.id()).active()).isTrue();
        assertThat(there.people.get(namesake.id()).username()).isEqualTo("taken-2");
        assertThat(there.people.get(namesake.id()).grants()).hasSize(1);
    }

    @Test
    void aClassMadeAtBothEndsIsOneClass() {
        travel();
        Classroom here = Classroom.at(home.school.id(), new Term(2569, 2), Grade.P5, 1);
        node.inTransaction(() -> there.classrooms.add(here));
        Person own = there.person("own", Grant.classroom(Role.PUPIL, home.school.id(), here.id()));
        district.inTransaction(
                () -> home.core.classrooms.add(Classroom.at(home.school.id(), new Term(2569, 2), Grade.P5, 1)));
        travel();

        assertThat(there.classrooms.ofSchool(home.school.id())).hasSize(2).allMatch(Classroom::isOfDistrict);
        assertThat(there.people.inClassroom(here.id(), Role.PUPIL))
                .extracting(Person::id)
                .containsExactly(own.id());
    }

    @Test
    void aClassOfTheSameNameUnderAnotherIdMakesWay() {
        travel();
        Classroom mine = there.classroom(there.schools.get(home.school.id()), Grade.P6, 1);
        home.core.classroom(home.school, Grade.P6, 1);
        travel();

        assertThat(there.classrooms.get(mine.id()).closed()).isTrue();
        assertThat(there.classrooms.ofSchool(home.school.id())).hasSize(3);
    }

    @Test
    void aFirstPasswordIsToBeChangedThereTooAndOneChosenThereStays() {
        home.core.change(home.pupil, person -> person.resetPassword("first", true));
        travel();
        assertThat(there.people.get(home.pupil.id()).firstPassword()).isTrue();

        there.change(there.people.get(home.pupil.id()), person -> person.changePassword("chosen"));
        home.core.change(home.pupil, person -> person.rename(new PersonName("", "ใหม่", "มา")));
        travel();
        assertThat(there.people.get(home.pupil.id()).firstPassword()).isFalse();
        assertThat(there.people.get(home.pupil.id()).passwordHash()).isEqualTo("chosen");
    }

    @Test
    void anAccountMadeAtBothEndsKeepsThePasswordOfTheSchoolUntilTheDistrictGivesAnother() {
        Person atBothEnds = new Person(home.pupil.id(), new Username("here"), home.pupil.name(), "card of the school");
        node.inTransaction(() -> there.people.add(atBothEnds));
        travel();
        assertThat(there.people.get(home.pupil.id()).passwordHash()).isEqualTo("card of the school");
        assertThat(there.people.get(home.pupil.id()).isOfDistrict()).isTrue();

        home.core.change(home.pupil, person -> person.changePassword("of the district"));
        travel();
        assertThat(there.people.get(home.pupil.id()).passwordHash()).isEqualTo("of the district");
    }

    @Test
    void theSameStateIsTheSameJson() {
        assertThat(snapshot()).isEqualTo(snapshot());
    }

    @Test
    void aChangeMakesANewerVersion() {
        long before = version(home.pupil.id());
        home.core.change(home.pupil, person -> person.give(Grant.school(Role.PUPIL, home.school.id())));

        assertThat(version(home.pupil.id())).isGreaterThan(before);
    }

    @Test
    void travellingAgainChangesNothing() {
        travel();
        travel();

        assertThat(coursesThere.get(course).activities()).hasSize(2);
        assertThat(there.people.get(home.pupil.id()).grants()).hasSize(1);
    }

    @Test
    void anEditedCourseIsFollowed() {
        travel();
        edit();
        travel();

        assertThat(coursesThere.get(course).activities())
                .extracting(a -> a.title())
                .containsExactly("อ่าน", "ทำ");
    }

    @Test
    void aCourseGivenAgainIsGivenOnce() {
        travel();
        district.inTransaction(() -> home.assigning.end(actor(home.teacher), assignment.id()));
        Assignment again = home.assign(course);
        travel();

        assertThat(new Assignments(there.entities, there.changes).ofCourse(course))
                .extracting(Assignment::id)
                .containsExactly(again.id());
    }

    @Test
    void aSubscribedCourseTravelsThoughNoClassroomHasIt() {
        UUID more = home.draft(List.of(draft("อ่านเพิ่ม")));
        home.publish(more);
        assertThat(snapshot()).extracting(Replica::id).doesNotContain(more);
        Content content = new Content.Course(more);
        district.inTransaction(() -> home.core.subscriptions.add(actor(home.admin), home.school.id(), content, true));
        travel();
        assertThat(coursesThere.get(more).state()).isEqualTo(Approval.PUBLISHED);
    }

    @Test
    void whatIsWithdrawnIsShownNoMoreButKept() {
        travel();
        node.inTransaction(() ->
                new CourseReplicas(there.entities, coursesThere, there.subscriptions, there.clock).withdraw(course));
        node.inTransaction(() -> new PersonReplicas(there.people).withdraw(home.pupil.id()));

        assertThat(coursesThere.get(course).state()).isEqualTo(Approval.WITHDRAWN);
        Person gone = there.people.get(home.pupil.id());
        assertThat(gone.active()).isFalse();
        assertThat(gone.grants()).isEmpty();
    }

    @Test
    void aUserNameIsFreeForTheNextPupil() {
        travel();
        Person successor = successor();
        travel();

        assertThat(there.people.find(new Username("pupil")).map(Person::id)).contains(successor.id());
        assertThatCode(this::travel).doesNotThrowAnyException();
    }

    @Test
    void aPasswordChangedAtTheSchoolStaysUntilTheDistrictChangesIt() {
        travel();
        there.change(there.people.get(home.pupil.id()), person -> person.changePassword("changed here"));
        home.core.change(home.pupil, person -> person.rename(new PersonName("", "ชื่อใหม่", "ทดสอบ")));
        travel();
        assertThat(there.people.get(home.pupil.id()).passwordHash()).isEqualTo("changed here");

        home.core.change(home.pupil, person -> person.changePassword("changed at the district"));
        travel();
        assertThat(there.people.get(home.pupil.id()).passwordHash()).isEqualTo("changed at the district");
    }

    private Person successor() {
        home.core.change(home.pupil, person -> person.signInAs(new Username("old-pupil")));
        return home.core.person("pupil", Grant.classroom(Role.PUPIL, home.school.id(), home.classroom.id()));
    }

    private void edit() {
        UUID watched = home.courses.get(course).activities().get(0).id();
        district.inTransaction(() -> home.approval.withdraw(actor(home.admin), home.seen(course), "ต้องแก้"));
        district.inTransaction(() -> home.approval.revise(actor(home.admin), home.seen(course)));
        district.inTransaction(() -> home.editing.remove(actor(home.teacher), home.seen(course), watched));
        district.inTransaction(() -> {
            home.editing.add(actor(home.teacher), home.seen(course), draft("ทำ"));
        });
        home.publish(course);
    }

    private long version(UUID person) {
        return snapshot().stream()
                .filter(replica -> replica.id().equals(person))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void travel() {
        List<Replica> replicas = snapshot();
        List<ReplicaSource> taking = sources(there, coursesThere);
        node.inTransaction(() -> replicas.forEach(replica -> taking.stream()
                .filter(source -> source.kind().equals(replica.kind()))
                .forEach(source -> source.apply(replica))));
    }

    private List<Replica> snapshot() {
        List<Replica> replicas = new ArrayList<>();
        district.inTransaction(() -> carried.forEach(source -> replicas.addAll(source.look())));
        return replicas;
    }

    private static List<ReplicaSource> sources(CoreBeans core, Courses courses) {
        return List.of(
                new SchoolReplicas(core.schools),
                new ClassroomReplicas(core.classrooms),
                new PersonReplicas(core.people),
                new CourseReplicas(core.entities, courses, core.subscriptions, core.clock),
                new AssignmentReplicas(core.entities, new Assignments(core.entities, core.changes)));
    }
}
