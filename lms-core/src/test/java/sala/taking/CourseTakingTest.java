package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.attempt.Attempt;
import sala.course.CourseFixture;
import sala.fault.NotFound;
import sala.paging.Paging;
import sala.people.Person;

class CourseTakingTest extends TakenCourse {

    @Test
    void aPupilsListShowsHowFarOneIs() {
        submit(open(counting), 7);
        open(reading);

        assertThat(mine.page(pupil, Paging.first()).items()).singleElement().satisfies(line -> {
            assertThat(line.activities()).isEqualTo(2);
            assertThat(line.completed()).isEqualTo(1);
            assertThat(line.begun()).isEqualTo(2);
        });
    }

    @Test
    void aPupilOfAnotherClassDoesNotTakeTheCourse() {
        Actor stranger = CourseFixture.actor(fixture.core.person("stranger", otherClass()));

        assertThatThrownBy(() -> db.inTransaction(() -> taking.open(stranger, counting)))
                .isInstanceOf(NotFound.class);
        assertThat(mine.page(stranger, Paging.first()).items()).isEmpty();
    }

    @Test
    void aTeacherSeesTheCourseButLeavesNoAttempts() {
        assertThatThrownBy(() -> db.inTransaction(() -> taking.open(CourseFixture.actor(fixture.teacher), counting)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyAnswersForOthers() {
        Attempt attempt = open(counting);
        Person neighbour = fixture.core.person("neighbour", pupilOf(fixture.classroom.id()));

        assertThatThrownBy(() -> db.inTransaction(() ->
                        taking.answer(CourseFixture.actor(neighbour), attempt.id(), "points", Json.createValue(10))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWithdrawnCourseIsTakenNoMore() {
        Attempt attempt = open(counting);
        db.inTransaction(
                () -> fixture.approval.withdraw(CourseFixture.actor(fixture.admin), fixture.seen(course), "ผิด"));

        assertThatThrownBy(() -> submit(attempt, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void aClassTeacherSeesEveryPupilOfTheClass() {
        submit(open(counting), 7);
        fixture.core.person("beginner", pupilOf(fixture.classroom.id()));
        Person teacher = fixture.core.person(
                "class-teacher", Grant.classroom(Role.TEACHER, fixture.school.id(), fixture.classroom.id()));

        assertThat(results.of(CourseFixture.actor(teacher), course, fixture.classroom.id()))
                .extracting(row -> row.progress().size())
                .containsExactlyInAnyOrder(0, 1);
        assertThatThrownBy(() -> results.of(pupil, course, fixture.classroom.id()))
                .isInstanceOf(NotFound.class);
    }
}
