package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.attempt.Attempt;
import sala.attempt.AttemptClosed;
import sala.attempt.Attempts;
import sala.attempt.Score;
import sala.attempt.Spell;
import sala.course.Activity;
import sala.course.ActivityDraft;
import sala.course.CourseFixture;
import sala.fault.NotFound;
import sala.paging.Paging;
import sala.people.Person;
import sala.school.Grade;
import sala.sql.Sql;
import sala.testkit.TestDatabase;
import sala.usage.Statements;

class CourseTakingTest {

    private static final UUID MEDIA = UUID.randomUUID();

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    CourseFixture fixture;
    CourseTaking taking;
    MyCourses mine;
    ClassResults results;
    Actor pupil;
    UUID course;
    UUID reading;
    UUID counting;

    @BeforeEach
    void aPublishedCourse() {
        ActivityTypes types = new ActivityTypes(List.of(new Counting(), new Reading()));
        fixture = new CourseFixture(db, types);
        pupil = CourseFixture.actor(fixture.pupil);
        put(types);
        course = fixture.draft(List.of(draft("reading", Set.of(MEDIA)), draft("counting", Set.of())));
        List<Activity> activities = fixture.courses.get(course).activities();
        reading = activities.get(0).id();
        counting = activities.get(1).id();
        fixture.assign(course);
        fixture.publish(course);
    }

    private void put(ActivityTypes types) {
        Sql sql = new Sql(db.dataSource());
        ProgressRecords progress = new ProgressRecords(fixture.core.entities, sql, fixture.core.clock);
        LearningRecord learningRecord = new LearningRecord(
                new Statements(sql, fixture.core.clock),
                progress,
                new LearningContext(fixture.courses, types),
                fixture.core.clock);
        Attempts attempts = new Attempts(fixture.core.entities);
        taking = new CourseTaking(fixture.courses, attempts, types, learningRecord, fixture.core.clock);
        mine = new MyCourses(fixture.core.entities, fixture.courses, progress, fixture.core.clock);
        results = new ClassResults(fixture.core.classrooms, fixture.courses, fixture.core.people, progress);
    }

    @Test
    void anOpenAttemptIsGoneOnWith() {
        assertThat(open(counting).id()).isEqualTo(open(counting).id());
    }

    @Test
    void aDoubleClickOpensOneAttempt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<UUID>> opened = threads.invokeAll(
                    Collections.nCopies(4, () -> open(counting).id()));
            Set<UUID> ids = new HashSet<>();
            for (Future<UUID> one : opened) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void afterHandingInTheNextAttemptBegins() {
        submit(open(counting), 3);

        Attempt second = open(counting);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.isClosed()).isFalse();
    }

    @Test
    void handingInGivesAScoreAndOneStatement() {
        Attempt attempt = open(counting);
        UUID statement = UUID.randomUUID();

        answer(attempt, 7);
        assertThat(submit(attempt, statement)).isEqualTo(new Score(7, 10, 5));
        assertThat(db.one(String.class, "select verb from statement where id = ?", statement))
                .endsWith("/passed");
        assertThat(db.one(Double.class, "select score_raw from statement where id = ?", statement))
                .isEqualTo(7);
        assertThat(db.one(String.class, "select classroom from statement where id = ?", statement))
                .isEqualTo(fixture.classroom.id().toString());
    }

    @Test
    void aClosedAttemptCannotBeGradedTwice() {
        Attempt attempt = open(counting);
        submit(attempt, 7);

        assertThatThrownBy(() -> submit(attempt, UUID.randomUUID())).isInstanceOf(AttemptClosed.class);
        assertThatThrownBy(() -> answer(attempt, 10)).isInstanceOf(AttemptClosed.class);
        assertThat(statements("passed")).isEqualTo(1);
    }

    @Test
    void theBestScoreIsShown() {
        submit(open(counting), 7);
        submit(open(counting), 4);

        assertThat(progress().get(counting).score()).contains(new Score(7, 10, 5));
        assertThat(statements("failed")).isEqualTo(1);
    }

    @Test
    void readingToTheEndCompletes() {
        Attempt attempt = open(reading);
        follow(attempt, spell(1));
        assertThat(progress().get(reading).isComplete()).isFalse();
        assertThat(progress().get(reading).fraction()).isEqualTo(0.5);
        follow(attempt, spell(2));

        assertThat(progress().get(reading).isComplete()).isTrue();
        assertThat(open(reading).id()).isEqualTo(attempt.id());
        assertThat(db.one(Double.class, "select sum(seconds) from statement where object = ?", "urn:uuid:" + MEDIA))
                .isEqualTo(20);
    }

    @Test
    void aWhileThatArrivesTwiceCountsOnce() {
        Attempt attempt = open(reading);
        Spell spell = spell(2);
        follow(attempt, spell);
        follow(attempt, spell);

        assertThat(statements("experienced")).isEqualTo(1);
        assertThat(statements("completed")).isEqualTo(1);
    }

    @Test
    void nobodyReadsLongerThanTimePasses() {
        Attempt attempt = open(reading);
        Instant begun = fixture.core.clock.instant();
        fixture.core.clock.advance(Duration.ofMinutes(5));
        for (int claim = 0; claim < 3; claim++) {
            follow(attempt, new Spell(UUID.randomUUID(), begun, 3600, 1, 2));
        }

        assertThat(db.one(Double.class, "select sum(seconds) from statement where object = ?", "urn:uuid:" + MEDIA))
                .isEqualTo(360);
    }

    @Test
    void readingAgainIsCountedAndStaysComplete() {
        Attempt attempt = open(reading);
        follow(attempt, spell(2));
        follow(attempt, spell(1));

        assertThat(statements("experienced")).isEqualTo(2);
        assertThat(progress().get(reading).isComplete()).isTrue();
    }

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

    private Attempt open(UUID activity) {
        return db.inTransaction(() -> taking.open(pupil, activity));
    }

    private void answer(Attempt attempt, int points) {
        db.inTransaction(() -> taking.answer(pupil, attempt.id(), "points", Json.createValue(points)));
    }

    private void submit(Attempt attempt, int points) {
        answer(attempt, points);
        submit(attempt, UUID.randomUUID());
    }

    private Score submit(Attempt attempt, UUID statement) {
        return db.inTransaction(() -> taking.submit(pupil, attempt.id(), statement));
    }

    private void follow(Attempt attempt, Spell spell) {
        db.inTransaction(() -> taking.follow(pupil, attempt.id(), List.of(spell)));
    }

    private Spell spell(int page) {
        return new Spell(UUID.randomUUID(), fixture.core.clock.instant(), 10, page, 2);
    }

    private Map<UUID, Progress> progress() {
        return mine.progress(pupil, course);
    }

    private long statements(String verb) {
        return db.one(Long.class, "select count(*) from statement where verb like ?", "%/" + verb);
    }

    private Grant pupilOf(UUID classroom) {
        return Grant.classroom(Role.PUPIL, fixture.school.id(), classroom);
    }

    private Grant otherClass() {
        return pupilOf(fixture.core.classroom(fixture.school, Grade.P4, 2).id());
    }

    private static ActivityDraft draft(String type, Set<UUID> references) {
        return new ActivityDraft(type, type, CourseFixture.content(type), references);
    }
}
