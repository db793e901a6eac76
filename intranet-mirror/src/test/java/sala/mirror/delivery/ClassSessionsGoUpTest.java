package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.attempt.Attempts;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.change.ChangeLog;
import sala.core.CoreEntities;
import sala.course.Courses;
import sala.fault.Fault;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;
import sala.school.School;
import sala.school.SchoolCode;
import sala.school.Schools;
import sala.school.Term;
import sala.sql.Sql;
import sala.taking.ProgressRecords;
import sala.taking.TakingTogether;
import sala.together.ClassSessions;
import sala.together.GroupRecord;
import sala.together.OnScreen;
import sala.together.PresenceRows;
import sala.together.Roll;
import sala.usage.Kind;
import sala.usage.Thing;
import sala.usage.Usage;
import sala.usage.UsageOrder;
import sala.usage.UsageQuestion;
import sala.usage.UsageReport;

/** A class before one screen, at a school whose line is cut. */
class ClassSessionsGoUpTest extends SentRecords {

    private static final OnScreen LESSON =
            new OnScreen(new Thing(UUID.randomUUID(), Kind.VIDEO, "เศษส่วน"), 600, "MATHEMATICS", null);

    private ClassSessions sessions;
    private Classroom room;
    private Actor teacher;
    private Person somchai;

    @BeforeEach
    void aClassAtTheSchool() {
        Sql sql = new Sql(schoolDb.dataSource());
        EntityManager entities = schoolDb.persistence(CoreEntities.ALL).entityManager();
        ChangeLog changes = new ChangeLog(sql, school.clock);
        People people = new People(entities, changes);
        Classrooms classrooms = new Classrooms(entities, changes);
        School.Names names = new School.Names("บ้านศาลา", null, "เมือง");
        room = new Classroom(UUID.randomUUID(), id, new Term(2569, 1), Grade.P4, 1);
        schoolDb.inTransaction(
                () -> new Schools(entities, changes).add(new School(id, new SchoolCode("10099999"), names)));
        schoolDb.inTransaction(() -> classrooms.add(room));
        teacher = add(people, "class-teacher", Role.TEACHER).actor();
        add(people, "malee", Role.PUPIL);
        somchai = add(people, "somchai", Role.PUPIL);
        TakingTogether taking = new TakingTogether(
                new Courses(entities, changes, school.clock),
                new Attempts(entities),
                new ActivityTypes(List.of()),
                new ProgressRecords(entities, sql, school.clock),
                school.clock);
        GroupRecord record = new GroupRecord(school.statements, taking, people, school.clock);
        Roll roll = new Roll(people, new PresenceRows(sql), record, school.clock);
        sessions = new ClassSessions(entities, sql, classrooms, roll, record, school.clock, school.uptime);
    }

    private Person add(People people, String username, Role role) {
        PersonName name = new PersonName("", username, "ทดสอบ");
        Person person = new Person(UUID.randomUUID(), new Username(username), name, "no-hash");
        person.give(Grant.classroom(role, id, room.id()));
        schoolDb.inTransaction(() -> people.add(person));
        return person;
    }

    @Test
    void whatAClassWatchedWhileTheLineWasCutReachesTheDistrictOnce() {
        district.server.trouble.down(true);
        UUID session = schoolDb.inTransaction(() -> sessions.open(teacher, room.id(), LESSON, false));
        play(session, 0, 60);
        play(session, 30, 120);
        schoolDb.inTransaction(() -> sessions.end(teacher, session));
        assertThatThrownBy(school::sync).isInstanceOf(Fault.class);
        pass(Duration.ofHours(20));
        schoolDb.inTransaction(() -> sessions.tick(teacher, session, List.of(somchai.id()), false));

        district.server.trouble.down(false);
        school.sync();
        school.sync();

        assertThat(districtHas()).isEqualTo(schoolHas()).doesNotHaveDuplicates();
        assertThat(atTheDistrict().together()).isEqualTo(new Usage.Together(1, 1, Duration.ofSeconds(120)));
        assertThat(atTheDistrict().pupils()).isZero();
    }

    private void play(UUID session, double from, double to) {
        pass(Duration.ofSeconds((long) (to - from)));
        Spell spell = new Spell(
                UUID.randomUUID(), school.clock.instant(), to - from, to, 600, List.of(new Stretch(from, to)));
        schoolDb.inTransaction(() -> sessions.follow(teacher, session, List.of(spell)));
    }

    private void pass(Duration time) {
        school.clock.advance(time);
        school.uptime.advance(time);
        district.clock.advance(time);
    }

    private Usage atTheDistrict() {
        UsageQuestion question = new UsageQuestion(
                UsageQuestion.By.SCHOOL, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), Set.of());
        return new UsageReport(new Sql(districtDb.dataSource()))
                .first(question, UsageOrder.SESSIONS, 10).stream()
                        .filter(usage -> id.toString().equals(usage.key()))
                        .findFirst()
                        .orElseThrow();
    }
}
