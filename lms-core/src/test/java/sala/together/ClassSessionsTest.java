package sala.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.attempt.Attempts;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.course.ActivityDraft;
import sala.course.CourseFixture;
import sala.fault.NotFound;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.School;
import sala.sql.Sql;
import sala.taking.MyCourses;
import sala.taking.ProgressRecords;
import sala.taking.TakingTogether;
import sala.testkit.TestDatabase;
import sala.usage.Kind;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Uptime;
import sala.usage.Usage;
import sala.usage.UsageOrder;
import sala.usage.UsageQuestion;
import sala.usage.UsageReport;

class ClassSessionsTest {

    private static final Thing FRACTIONS = new Thing(UUID.randomUUID(), Kind.VIDEO, "เศษส่วน");

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final Sql sql = new Sql(db.dataSource());
    final UsageReport report = new UsageReport(sql);

    private Uptime.Moment uptime = new Uptime.Moment(UUID.randomUUID(), Duration.ofHours(1));

    private CourseFixture fixture;
    private ClassSessions sessions;
    private ClassQuestions questions;
    private Roll roll;
    private MyCourses mine;
    private Classroom room;
    private Actor teacher;
    private Person malee;
    private Person somchai;
    private UUID course;
    private OnScreen lesson;

    @BeforeEach
    void aClassWithItsTeacher() {
        ActivityTypes types = new ActivityTypes(List.of(new Watching()));
        fixture = new CourseFixture(db, types);
        room = fixture.classroom;
        malee = fixture.pupil;
        somchai = fixture.core.person("somchai", pupilOf(room));
        teacher = teacherOf("class-teacher", room);
        put(types);
        course = fixture.draft(
                List.of(new ActivityDraft("ดูวิดีโอ", "watching", CourseFixture.content("x"), Set.of(FRACTIONS.id()))));
        fixture.assign(course);
        fixture.publish(course);
        UUID activity = fixture.courses.get(course).activities().get(0).id();
        lesson = new OnScreen(FRACTIONS, 200, "MATHEMATICS", new OnScreen.Step(course, activity));
    }

    private void put(ActivityTypes types) {
        Statements statements = new Statements(sql, fixture.core.clock);
        ProgressRecords progress = new ProgressRecords(fixture.core.entities, sql, fixture.core.clock);
        Attempts attempts = new Attempts(fixture.core.entities);
        TakingTogether taking = new TakingTogether(fixture.courses, attempts, types, progress, fixture.core.clock);
        GroupRecord record = new GroupRecord(statements, taking, fixture.core.people, fixture.core.clock);
        roll = new Roll(fixture.core.people, new PresenceRows(sql), record, fixture.core.clock);
        sessions = new ClassSessions(
                fixture.core.entities, sql, fixture.core.classrooms, roll, record, fixture.core.clock, () -> uptime);
        questions = new ClassQuestions(sessions, roll, sql, fixture.core.clock);
        mine = new MyCourses(fixture.core.entities, fixture.courses, progress, fixture.core.clock);
    }

    @Test
    void everyPupilWhoWasThereIsCountedOnceWithWhatRanOnTheScreenHoweverOftenItIsEnded() {
        UUID session = open(teacher);
        play(session, 0, 60);
        play(session, 40, 100);
        play(session, 40, 100);
        end(session);
        end(session);

        assertThat(used().together()).isEqualTo(new Usage.Together(1, 2, Duration.ofSeconds(200)));
        assertThat(used().pupils()).as("nobody did anything alone").isZero();
        assertThat(used().watched()).isZero();
        assertThat(used().teachers()).isOne();
        assertThat(statements()).as("one of the session, one of each pupil").isEqualTo(3);
    }

    @Test
    void whoWasAbsentGetsNothingAndWhoWasThereMovesOnInTheCourse() {
        UUID session = open(teacher);
        tick(session, somchai, false);
        play(session, 0, 50);
        end(session);

        assertThat(used().together().pupils()).isOne();
        assertThat(mine.progress(malee.actor(), course).values())
                .singleElement()
                .satisfies(progress -> {
                    assertThat(progress.fraction()).isEqualTo(0.5);
                    assertThat(progress.isComplete()).isFalse();
                });
        assertThat(mine.progress(somchai.actor(), course)).isEmpty();

        UUID later = open(teacher);
        play(later, 0, 100);
        end(later);
        assertThat(mine.progress(somchai.actor(), course).values())
                .singleElement()
                .satisfies(progress -> assertThat(progress.isComplete()).isTrue());
        assertThat(body("completion")).contains("true", "false");
    }

    @Test
    void whoIsTickedAfterwardsIsCountedAndWhoWasNotThereIsTakenBack() {
        UUID session = open(teacher);
        pass(Duration.ofSeconds(1));
        tick(session, somchai, false);
        play(session, 0, 60);
        end(session);

        tick(session, somchai, true);
        assertThat(used().together().pupils()).isEqualTo(2);
        tick(session, somchai, false);
        assertThat(used().together()).isEqualTo(new Usage.Together(1, 1, Duration.ofSeconds(60)));
        tick(session, somchai, true);
        assertThat(used().together().pupils()).isEqualTo(2);
        assertThat(roll.changes(sessions.get(teacher, session)))
                .extracting(PresenceRows.Change::present)
                .containsExactly(false, true, false, true);
    }

    @Test
    void aClassSitsBeforeOneScreenAndTheSecondTeacherIsTold() {
        Actor second = teacherOf("second", room);
        UUID first = open(teacher);
        assertThat(open(teacher)).as("the same teacher goes on").isEqualTo(first);
        play(first, 0, 30);

        assertThatThrownBy(() -> open(second))
                .isInstanceOfSatisfying(
                        ClassBusy.class, busy -> assertThat(busy.session()).isEqualTo(first));
        db.inTransaction(() -> sessions.join(second, first));
        assertThat(sessions.teachersBeside(sessions.get(teacher, first))).containsExactly(second.person());
        UUID other = db.inTransaction(() -> sessions.open(second, room.id(), lesson, true));

        assertThat(sessions.get(teacher, first).endedBy()).contains(second.person());
        assertThat(sessions.get(second, other).isOpen()).isTrue();
        assertThat(used().together()).isEqualTo(new Usage.Together(1, 2, Duration.ofSeconds(60)));
        assertThatThrownBy(() -> follow(first, spell(30, 40))).isInstanceOf(ClassSessionEnded.class);
    }

    @Test
    void aPupilOfTwoClassesSitsBeforeOneScreenAtATime() {
        Classroom other = fixture.core.classroom(fixture.school, Grade.P4, 2);
        fixture.core.change(somchai, person -> person.give(pupilOf(other)));
        Actor theirs = teacherOf("theirs", other);
        UUID here = open(teacher);
        UUID there = db.inTransaction(() -> sessions.open(theirs, other.id(), lesson, false));

        assertThat(attendee(theirs, there, somchai).isAbsent()).isTrue();
        db.inTransaction(() -> sessions.tick(theirs, there, List.of(somchai.id()), true));
        assertThat(attendee(theirs, there, somchai).isPresent()).isTrue();
        assertThat(attendee(teacher, here, somchai).isAbsent()).isTrue();
    }

    @Test
    void aWhileToldTwiceRanOnceAndALeapOfTheClockMakesNobodyWatchLonger() {
        UUID session = open(teacher);
        Spell told = spell(0, 10);
        follow(session, told);
        follow(session, told);
        assertThat(sessions.get(teacher, session).watched()).isEqualTo(Duration.ofSeconds(10));
        fixture.core.clock.advance(Duration.ofDays(400));
        follow(session, spell(0, 190));

        assertThat(sessions.get(teacher, session).watched()).isLessThanOrEqualTo(Duration.ofSeconds(62));
        fixture.core.clock.advance(Duration.ofDays(-800));
        play(session, 60, 90);
        end(session);
        ClassSession ended = sessions.get(teacher, session);
        assertThat(ended.watched()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(95));
        assertThat(ended.ended()).hasValueSatisfying(at -> assertThat(at).isAfterOrEqualTo(ended.opened()));
    }

    @Test
    void afterAPowerCutASessionGoesOn() {
        UUID session = open(teacher);
        play(session, 0, 60);
        uptime = new Uptime.Moment(UUID.randomUUID(), Duration.ofMinutes(2));
        fixture.core.clock.advance(Duration.ofMinutes(5));

        assertThat(sessions.open(teacher)).extracting(ClassSession::id).containsExactly(session);
        play(session, 60, 120);
        end(session);
        assertThat(used().together().watched()).isEqualTo(Duration.ofSeconds(240));
    }

    @Test
    void aForgottenSessionEndsWhenSomethingWasLastHeardOfIt() {
        UUID session = open(teacher);
        play(session, 0, 60);
        Instant heard = sessions.get(teacher, session).told();
        pass(Duration.ofHours(3));
        db.inTransaction(() -> sessions.endForgotten(Duration.ofHours(4)));
        assertThat(sessions.get(teacher, session).isOpen()).isTrue();
        pass(Duration.ofHours(2));
        db.inTransaction(() -> sessions.endForgotten(Duration.ofHours(4)));

        assertThat(sessions.get(teacher, session).ended()).contains(heard);
        assertThat(used().together()).isEqualTo(new Usage.Together(1, 2, Duration.ofSeconds(120)));
    }

    @Test
    void whoComesIntoTheClassMeanwhileIsThereWhenTickedAndWhoLeavesItWasThere() {
        UUID session = open(teacher);
        Person late = fixture.core.person("late", pupilOf(room));

        assertThat(attendee(teacher, session, late).present()).isNull();
        tick(session, late, true);
        play(session, 0, 60);
        fixture.core.change(somchai, person -> person.take(pupilOf(room)));
        end(session);
        assertThat(attendee(teacher, session, somchai).isPresent()).isTrue();
        assertThat(used().together().pupils()).isEqualTo(3);
    }

    @Test
    void nobodyButTheTeachersOfTheClassReachesItsSessions() {
        UUID session = open(teacher);
        School far = fixture.core.school("10054321", "บ้านไกล");
        Classroom theirs = fixture.core.classroom(far, Grade.P4, 1);
        Actor stranger = fixture.core
                .person("stranger", Grant.classroom(Role.TEACHER, far.id(), theirs.id()))
                .actor();
        Actor colleague = fixture.core
                .person("colleague", Grant.school(Role.TEACHER, fixture.school.id()))
                .actor();
        Actor keeper = fixture.core
                .person("keeper", Grant.school(Role.SCHOOL_KEEPER, fixture.school.id()))
                .actor();

        for (Actor other : List.of(stranger, colleague, keeper, malee.actor(), fixture.admin.actor())) {
            assertThatThrownBy(() -> sessions.get(other, session)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> open(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> db.inTransaction(() -> sessions.follow(other, session, List.of(spell(0, 9)))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> db.inTransaction(() -> sessions.tick(other, session, List.of(malee.id()), false)))
                    .isInstanceOf(NotFound.class);
            assertThat(sessions.open(other)).isEmpty();
        }
        Person pupilThere = fixture.core.person("far", pupilOf(theirs));
        tick(session, pupilThere, true);
        assertThat(roll.of(sessions.get(teacher, session)))
                .extracting(Attendee::person)
                .as("a pupil of another class is not ticked in")
                .doesNotContain(pupilThere.id());
    }

    @Test
    void handsAndCardsAreCountedForEachChoiceAndASessionInWhichNothingRanIsNot() {
        UUID session = open(teacher);
        UUID hands =
                db.inTransaction(() -> questions.ask(teacher, session, "1/2 เท่ากับข้อใด", ClassQuestion.Way.HANDS, 4));
        db.inTransaction(() -> questions.hands(teacher, hands, 1, 12));
        db.inTransaction(() -> questions.correct(teacher, hands, 1));
        UUID cards = db.inTransaction(() -> questions.ask(teacher, session, "", ClassQuestion.Way.CARDS, 3));
        db.inTransaction(() -> questions.card(teacher, cards, malee.id(), 2));
        db.inTransaction(() -> questions.card(teacher, cards, somchai.id(), 0));
        db.inTransaction(() -> questions.card(teacher, cards, somchai.id(), 0));

        assertThat(questions.of(teacher, session)).hasSize(2).anySatisfy(question -> {
            assertThat(question.count(1)).isEqualTo(12);
            assertThat(question.isCorrect(1)).isTrue();
        });
        assertThat(questions.of(teacher, session)).anySatisfy(question -> assertThat(question.cards())
                .containsOnlyKeys(malee.id())
                .containsValue(2));
        assertThatThrownBy(() -> questions.of(malee.actor(), session)).isInstanceOf(NotFound.class);
        end(session);
        assertThat(statements()).isZero();
    }

    private UUID open(Actor who) {
        return db.inTransaction(() -> sessions.open(who, room.id(), lesson, false));
    }

    /** It runs, for as long as it lasts. */
    private void play(UUID session, double from, double to) {
        pass(Duration.ofMillis(Math.round((to - from) * 1000)));
        follow(session, spell(from, to));
    }

    private void follow(UUID session, Spell spell) {
        db.inTransaction(() -> sessions.follow(teacher, session, List.of(spell)));
    }

    private Spell spell(double from, double to) {
        return new Spell(
                UUID.randomUUID(), fixture.core.clock.instant(), to - from, to, 200, List.of(new Stretch(from, to)));
    }

    private void pass(Duration time) {
        fixture.core.clock.advance(time);
        uptime = new Uptime.Moment(uptime.boot(), uptime.since().plus(time));
    }

    private void tick(UUID session, Person pupil, boolean present) {
        db.inTransaction(() -> sessions.tick(teacher, session, List.of(pupil.id()), present));
    }

    private void end(UUID session) {
        db.inTransaction(() -> sessions.end(teacher, session));
    }

    private Attendee attendee(Actor who, UUID session, Person pupil) {
        return roll.of(sessions.get(who, session)).stream()
                .filter(attendee -> attendee.person().equals(pupil.id()))
                .findFirst()
                .orElseThrow();
    }

    private Usage used() {
        UsageQuestion question = new UsageQuestion(
                UsageQuestion.By.CLASS, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), Set.of());
        return report.first(question, UsageOrder.SESSIONS, 10).stream()
                .filter(usage -> room.id().toString().equals(usage.key()))
                .findFirst()
                .orElseThrow();
    }

    private long statements() {
        return sql.number("select count(*) from statement");
    }

    private List<String> body(String field) {
        return sql.list(
                row -> row.text("said"),
                "select body #>> array['result', ?] as said from statement where role = 'pupil'",
                field);
    }

    private Actor teacherOf(String name, Classroom taught) {
        return fixture.core
                .person(name, Grant.classroom(Role.TEACHER, taught.school(), taught.id()))
                .actor();
    }

    private static Grant pupilOf(Classroom classroom) {
        return Grant.classroom(Role.PUPIL, classroom.school(), classroom.id());
    }
}
