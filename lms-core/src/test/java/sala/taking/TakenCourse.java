package sala.taking;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.attempt.Score;
import sala.attempt.Spell;
import sala.course.Activity;
import sala.course.ActivityDraft;
import sala.course.CourseFixture;
import sala.school.Grade;
import sala.sql.Sql;
import sala.testkit.TestDatabase;
import sala.usage.Statements;

/** A published course of two activities, one to read and one to count in, and a pupil of a class that has it. */
abstract class TakenCourse {

    static final UUID MEDIA = UUID.randomUUID();

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
        Statements statements = new Statements(sql, fixture.core.clock);
        LearningRecord learningRecord = new LearningRecord(
                statements,
                progress,
                new LearningContext(fixture.courses, types),
                new Whiles(statements, fixture.core.clock),
                fixture.core.clock);
        Attempts attempts = new Attempts(fixture.core.entities);
        taking = new CourseTaking(fixture.courses, attempts, types, learningRecord, fixture.core.clock);
        mine = new MyCourses(fixture.core.entities, fixture.courses, progress, fixture.core.clock);
        results = new ClassResults(fixture.core.classrooms, fixture.courses, fixture.core.people, progress);
    }

    Attempt open(UUID activity) {
        return db.inTransaction(() -> taking.open(pupil, activity));
    }

    void answer(Attempt attempt, int points) {
        db.inTransaction(() -> taking.answer(pupil, attempt.id(), "points", Json.createValue(points)));
    }

    void submit(Attempt attempt, int points) {
        answer(attempt, points);
        submit(attempt, UUID.randomUUID());
    }

    Score submit(Attempt attempt, UUID statement) {
        return db.inTransaction(() -> taking.submit(pupil, attempt.id(), statement));
    }

    void follow(Attempt attempt, Spell spell) {
        db.inTransaction(() -> taking.follow(pupil, attempt.id(), List.of(spell)));
    }

    Spell spell(int page) {
        return new Spell(UUID.randomUUID(), fixture.core.clock.instant(), 10, page, 2);
    }

    Map<UUID, Progress> progress() {
        return mine.progress(pupil, course);
    }

    long statements(String verb) {
        return db.one(Long.class, "select count(*) from statement where verb like ?", "%/" + verb);
    }

    Grant pupilOf(UUID classroom) {
        return Grant.classroom(Role.PUPIL, fixture.school.id(), classroom);
    }

    Grant otherClass() {
        return pupilOf(fixture.core.classroom(fixture.school, Grade.P4, 2).id());
    }

    private static ActivityDraft draft(String type, Set<UUID> references) {
        return new ActivityDraft(type, type, CourseFixture.content(type), references);
    }
}
