package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.course.Activity;
import sala.course.Assignments;
import sala.course.CourseAssigning;
import sala.course.Courses;
import sala.course.Period;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.sql.Row;
import sala.sql.Sql;
import sala.usage.Verb;

/** What a class is to do once more: its pupils find it on their first page until they have. */
@Singleton
@Transactional
public class Repeats {

    private static final Duration STANDS = Duration.ofDays(14);

    /** Whether a pupil did something with the step, or what it shows, since. */
    private static final String DONE =
            """
            exists (select 1 from statement s where s.person = %s and s.at > r.at and s.class_session is null
                and s.verb in ('%s', '%s', '%s')
                and (s.object = 'urn:uuid:' || r.activity or s.object in
                    (select 'urn:uuid:' || reference from activity_reference where activity = r.activity)))
            """;

    private final Classrooms classrooms;
    private final Courses courses;
    private final Assignments assignments;
    private final CourseAssigning assigning;
    private final People people;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Repeats(
            Classrooms classrooms,
            Courses courses,
            Assignments assignments,
            CourseAssigning assigning,
            People people,
            Sql sql,
            Clock clock) {
        this.classrooms = classrooms;
        this.courses = courses;
        this.assignments = assignments;
        this.assigning = assigning;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    /** Gives it to the class once more, and the course with it where the class does not have that any more. */
    public void give(Actor actor, UUID classroom, UUID activity) {
        Classroom room = classrooms.get(classroom);
        AccessRules.requireOrHide(actor, Permission.CLASS_FOLLOW, room.scope(), Classrooms.KIND);
        Activity found = courses.activity(activity);
        UUID course = found.course().id();
        courses.get(course, actor, Permission.COURSE_VIEW);
        Instant now = clock.instant();
        if (assignments
                .find(course, classroom)
                .filter(given -> given.period().contains(now))
                .isEmpty()) {
            assigning.assign(actor, course, classroom, Period.since(now));
        }
        sql.update(
                "insert into class_repeat (classroom, activity, course, by, at) values (?, ?, ?, ?, ?)"
                        + " on conflict (classroom, activity) do update set by = excluded.by, at = excluded.at",
                classroom,
                activity,
                course,
                actor.person(),
                now);
    }

    /** What this pupil is to do once more and has not, the newest first. */
    public List<Repeat> of(Actor pupil) {
        Collection<UUID> rooms = pupil.grants().stream()
                .filter(grant -> grant.role() == Role.PUPIL && grant.classroom() != null)
                .map(grant -> grant.classroom())
                .toList();
        return sql.list(
                row -> read(row, 0, 0),
                "select r.*, a.title from class_repeat r join activity a on a.id = r.activity"
                        + " join course c on c.id = r.course and c.taught"
                        + " where r.classroom = any (?) and r.at > ? and not " + done("?") + " order by r.at desc",
                rooms,
                clock.instant().minus(STANDS),
                pupil.person().toString());
    }

    /** What a class is to do once more, with how many have, the newest first. */
    public List<Repeat> of(Actor actor, UUID classroom) {
        Classroom room = classrooms.get(classroom);
        AccessRules.requireOrHide(actor, Permission.CLASS_FOLLOW, room.scope(), Classrooms.KIND);
        List<String> pupils = people.inClassroom(classroom, Role.PUPIL).stream()
                .map(Person::id)
                .map(UUID::toString)
                .toList();
        return sql.list(
                row -> read(row, row.number("done"), pupils.size()),
                "select r.*, a.title, (select count(*) from unnest(?::text[]) as pupil (person) where "
                        + done("pupil.person") + ") as done from class_repeat r join activity a on a.id = r.activity"
                        + " where r.classroom = ? and r.at > ? order by r.at desc",
                pupils,
                classroom,
                clock.instant().minus(STANDS));
    }

    private static String done(String person) {
        return DONE.formatted(person, Verb.PLAYED.iri(), Verb.EXPERIENCED.iri(), Verb.ATTEMPTED.iri());
    }

    private static Repeat read(Row row, long done, long pupils) throws SQLException {
        return new Repeat(row.id("course"), row.id("activity"), row.text("title"), row.instant("at"), done, pupils);
    }

    /**
     * Something to do once more.
     *
     * @param done how many pupils have, of so many; told to teachers only
     */
    public record Repeat(UUID course, UUID activity, String title, Instant at, long done, long pupils) {}
}
