package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.course.CourseFixture;
import sala.fault.NotFound;
import sala.sql.Sql;

class ClassNowTest extends TakenCourse {

    private ClassNow now;
    private Repeats repeats;
    private Actor teacher;

    @BeforeEach
    void aTeacherOfTheClass() {
        Sql sql = new Sql(db.dataSource());
        now = new ClassNow(fixture.core.classrooms, fixture.core.people, sql, fixture.core.clock);
        repeats = new Repeats(
                fixture.core.classrooms,
                fixture.courses,
                fixture.assignments,
                fixture.assigning,
                fixture.core.people,
                sql,
                fixture.core.clock);
        teacher = fixture.core
                .person("class-teacher", Grant.classroom(Role.TEACHER, fixture.school.id(), fixture.classroom.id()))
                .actor();
    }

    @Test
    void whoTriesAgainAndAgainBelowWhatPassesDoesNotGetOn() {
        submit(open(counting), 1);
        submit(open(counting), 2);
        assertThat(look().stuck()).isEmpty();
        submit(open(counting), 1);

        assertThat(look().stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.activity()).isEqualTo(counting);
            assertThat(stuck.tries()).isEqualTo(3);
        });
        submit(open(counting), 10);
        assertThat(look().needsHelp()).isFalse();
    }

    @Test
    void whatWasBegunAWeekAgoAndNotFinishedIsSeen() {
        open(reading);
        fixture.core.clock.advance(Duration.ofDays(8));

        assertThat(look().stuck()).singleElement().satisfies(stuck -> assertThat(stuck.activity())
                .isEqualTo(reading));
        fixture.core.clock.advance(Duration.ofDays(-8));
        follow(open(reading), spell(2));
        fixture.core.clock.advance(Duration.ofDays(8));
        assertThat(look().stuck()).isEmpty();
    }

    @Test
    void weekendsAreNoAbsence() {
        Instant monday = fixture.core.clock.instant();
        fixture.core.clock.set(monday.plus(Duration.ofDays(4)));
        open(reading);
        assertThat(look().doing()).satisfies(doing -> assertThat(doing.now()).isTrue());

        fixture.core.clock.set(monday.plus(Duration.ofDays(9)));
        assertThat(look().daysAway()).as("Monday and Tuesday").isEqualTo(2);
        assertThat(look().isAway()).isFalse();
        fixture.core.clock.set(monday.plus(Duration.ofDays(10)));
        assertThat(look().isAway()).isTrue();
    }

    @Test
    void whatIsGivenOnceMoreStandsOnThePupilsPageUntilItIsDone() {
        follow(open(reading), spell(2));
        fixture.core.clock.advance(Duration.ofHours(1));
        db.inTransaction(() -> repeats.give(teacher, fixture.classroom.id(), reading));
        fixture.core.clock.advance(Duration.ofHours(1));

        assertThat(repeats.of(pupil)).extracting(Repeats.Repeat::activity).containsExactly(reading);
        follow(open(reading), spell(2));
        assertThat(repeats.of(pupil)).isEmpty();
        assertThat(repeats.of(teacher, fixture.classroom.id()))
                .singleElement()
                .satisfies(repeat -> assertThat(repeat.done()).isEqualTo(repeat.pupils()));
    }

    @Test
    void nobodyButTheTeachersOfTheClassSeesIt() {
        Actor keeper = fixture.core
                .person("keeper", Grant.school(Role.SCHOOL_KEEPER, fixture.school.id()))
                .actor();
        for (Actor other : List.of(pupil, keeper, CourseFixture.actor(fixture.teacher), fixture.admin.actor())) {
            assertThatThrownBy(() -> now.of(other, fixture.classroom.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> repeats.of(other, fixture.classroom.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> db.inTransaction(() -> repeats.give(other, fixture.classroom.id(), reading)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private PupilNow look() {
        return now.of(teacher, fixture.classroom.id()).stream()
                .filter(each -> each.person().equals(pupil.person()))
                .findFirst()
                .orElseThrow();
    }
}
