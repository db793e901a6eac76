package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.course.CourseFixture.actor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.approval.WrongApproval;
import sala.course.ActivityDraft;
import sala.course.CourseFilter;
import sala.course.CourseFixture;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.course.CourseSort;
import sala.course.CourseVersion;
import sala.course.Period;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.School;
import sala.sql.Sql;

/** A teacher uses an own course in the own school at once; other schools get it when the district publishes it. */
class SharedCourseTest extends TakenCourse {

    private UUID own;
    private Actor teacher;

    @BeforeEach
    void aDraftGivenToTheClass() {
        teacher = actor(fixture.teacher);
        own = fixture.draft(List.of(new ActivityDraft("อ่าน", "reading", CourseFixture.content("อ่าน"), Set.of())));
        fixture.assign(own);
    }

    @Test
    void pupilsOfTheSchoolWorkOnItBeforeTheDistrictHasSaidAWord() {
        assertThat(mine()).doesNotContain(own);

        share();

        assertThat(mine()).contains(own);
        follow(open(step()), spell(1));
        assertThat(mine.progress(pupil, own)).containsKey(step());
    }

    @Test
    void aPupilOfAnotherClassDoesNot() {
        share();
        Actor other = new Actor(UUID.randomUUID(), Set.of(otherClass()));

        assertThatThrownBy(() -> fixture.courses.get(own, other, Permission.COURSE_TAKE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherSchoolSeesNothingOfItEvenWhenItsClassWasGivenIt() {
        School elsewhere = fixture.core.school("10012346", "บ้านอื่น");
        UUID room = fixture.core.classroom(elsewhere, Grade.P4, 1).id();
        Actor admin = actor(fixture.admin);
        db.inTransaction(() -> fixture.assigning.assign(admin, own, room, Period.since(Instant.EPOCH)));
        share();
        Actor stranger = new Actor(UUID.randomUUID(), Set.of(Grant.classroom(Role.PUPIL, elsewhere.id(), room)));
        Actor theirTeacher = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.TEACHER, elsewhere.id())));

        assertThat(mine.page(stranger, Paging.first()).items()).isEmpty();
        assertThatThrownBy(() -> fixture.courses.get(own, stranger, Permission.COURSE_TAKE))
                .isInstanceOf(NotFound.class);
        assertThat(listed(theirTeacher)).doesNotContain(own);
    }

    @Test
    void colleaguesSeeItAndDoNotChangeIt() {
        Actor colleague = new Actor(UUID.randomUUID(), Set.of(Grant.school(Role.TEACHER, fixture.school.id())));
        assertThat(listed(colleague)).doesNotContain(own);

        share();

        assertThat(listed(colleague)).contains(own);
        assertThatThrownBy(() -> fixture.sharing.keepBack(colleague, fixture.seen(own)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void keptBackItIsItsOwnersAloneAndWhatPupilsDidStays() {
        share();
        follow(open(step()), spell(1));

        db.inTransaction(() -> fixture.sharing.keepBack(teacher, fixture.seen(own)));
        assertThat(mine()).doesNotContain(own);

        share();
        assertThat(mine.progress(pupil, own)).containsKey(step());
    }

    @Test
    void anUnfinishedOneIsNotShared() {
        UUID empty = fixture.draft(List.of());
        UUID flawed = fixture.draft(List.of(new ActivityDraft("?", "nothing", CourseFixture.content("?"), Set.of())));

        assertThatThrownBy(() -> fixture.sharing.share(teacher, fixture.seen(empty)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> fixture.sharing.share(teacher, fixture.seen(flawed)))
                .isInstanceOf(Invalid.class);
        assertThat((boolean) db.inTransaction(() -> fixture.sharing.shareIfComplete(teacher, flawed)))
                .isFalse();
    }

    @Test
    void whileItIsUsedItIsChangedButNeverUnfinished() {
        share();
        CourseVersion seen = fixture.seen(own);

        assertThatThrownBy(() -> db.inTransaction(() -> fixture.editing.add(
                        teacher, seen, new ActivityDraft("?", "nothing", CourseFixture.content("?"), Set.of()))))
                .isInstanceOf(Invalid.class);
        db.inTransaction(() -> fixture.editing.add(
                teacher, seen, new ActivityDraft("อ่านอีก", "reading", CourseFixture.content("อีก"), Set.of())));

        assertThat(fixture.courses.get(own).activities()).hasSize(2);
        assertThat(mine()).contains(own);
    }

    @Test
    void itGoesTheWayOfItsApprovalBesideThat() {
        share();
        db.inTransaction(() -> fixture.approval.submit(teacher, fixture.seen(own)));
        assertThat(mine()).contains(own);
        db.inTransaction(() -> fixture.approval.sendBack(actor(fixture.admin), fixture.seen(own), "เพิ่มแบบทดสอบ"));
        assertThat(mine()).contains(own);
        fixture.publish(own);
        db.inTransaction(() -> fixture.approval.withdraw(actor(fixture.admin), fixture.seen(own), "ลิขสิทธิ์"));

        assertThat(mine()).doesNotContain(own);
        assertThatThrownBy(() -> fixture.sharing.share(teacher, fixture.seen(own)))
                .isInstanceOf(WrongApproval.class);
    }

    @Test
    void itsTeacherFollowsTheClassInItAsInEveryCourse() {
        ClassNow now = new ClassNow(
                fixture.core.classrooms, fixture.core.people, new Sql(db.dataSource()), fixture.core.clock);
        assertThat(now.courses(fixture.classroom.id())).doesNotContain(own);

        share();

        assertThat(now.courses(fixture.classroom.id())).contains(own);
    }

    private void share() {
        db.inTransaction(() -> fixture.sharing.share(teacher, fixture.seen(own)));
    }

    private UUID step() {
        return fixture.courses.get(own).activities().get(0).id();
    }

    private List<UUID> mine() {
        return mine.page(pupil, Paging.first()).items().stream()
                .map(CourseProgress::id)
                .toList();
    }

    private List<UUID> listed(Actor actor) {
        CourseLists lists = new CourseLists(fixture.core.entities, fixture.core.clock);
        CourseFilter all = new CourseFilter("", null, null, null, null);
        return lists.page(actor, all, CourseSort.NEWEST, Paging.first()).items().stream()
                .map(CourseLine::id)
                .toList();
    }
}
