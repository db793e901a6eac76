package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.sql.Row;
import sala.sql.Sql;
import sala.taking.PupilNow.Doing;
import sala.taking.PupilNow.Stuck;
import sala.usage.Verb;

/** Where each pupil of a class is now, who does not get on, and who is away; for the teachers of the class. */
@Singleton
public class ClassNow {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Duration LOOKS_BACK = Duration.ofDays(120);
    private static final Duration TRIES = Duration.ofDays(30);
    private static final int MANY_TRIES = 3;

    /** Begun so long ago, and not finished: a school week and its weekend. */
    private static final Duration LONG = Duration.ofDays(7);

    /** Players tell every fifteen seconds. */
    private static final Duration GOING_ON = Duration.ofMinutes(2);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** For each pupil one step back in the index, however much there is. */
    private static final String LAST =
            """
            select pupil.person, last.* from unnest(?::text[]) as pupil (person) cross join lateral (
                select at, class_session, body #>> '{object,definition,name,th}' as what,
                    body #>> '{context,extensions,urn:x-sala:course}' as course
                from statement where statement.person = pupil.person and at > ? and verb not in ('%s', '%s', '%s')
                order by at desc limit 1) as last
            """
                    .formatted(Verb.SEARCHED.iri(), Verb.FAVOURITED.iri(), Verb.UNFAVOURITED.iri());

    private static final String TRIED =
            """
            select t.person, t.course, t.activity, a.title, count(*) as tries, max(t.submitted_at) as since
            from attempt t join activity a on a.id = t.activity
            where t.person = any (?) and t.submitted_at > ? and t.pass > 0
            group by t.person, t.course, t.activity, a.title
            having count(*) >= ? and max(t.points) < max(t.pass)
            """;

    private static final String BEGUN =
            """
            select distinct on (p.person) p.person, p.course, p.activity, a.title, 0 as tries, p.started_at as since
            from progress p join activity a on a.id = p.activity
            join assignment g on g.course = p.course and g.classroom = ?
            where p.person = any (?) and p.completed_at is null and p.points is null and p.started_at < ?
            and g.from_at <= ? and (g.until_at is null or g.until_at > ?)
            order by p.person, p.started_at
            """;

    private final Classrooms classrooms;
    private final People people;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public ClassNow(Classrooms classrooms, People people, Sql sql, Clock clock) {
        this.classrooms = classrooms;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    /** As on the class's list. */
    public List<PupilNow> of(Actor actor, UUID classroom) {
        Classroom room = classrooms.get(classroom);
        AccessRules.requireOrHide(actor, Permission.CLASS_FOLLOW, room.scope(), Classrooms.KIND);
        List<Person> pupils = people.inClassroom(classroom, Role.PUPIL);
        List<UUID> ids = pupils.stream().map(Person::id).toList();
        Instant now = clock.instant();
        Map<UUID, Doing> doing = doing(ids, now);
        Map<UUID, List<Stuck>> stuck = stuck(classroom, ids, now);
        return pupils.stream()
                .map(pupil -> new PupilNow(
                        pupil.id(),
                        pupil.name(),
                        doing.get(pupil.id()),
                        daysAway(doing.get(pupil.id()), now),
                        stuck.getOrDefault(pupil.id(), List.of())))
                .toList();
    }

    /** The courses that a class works on now, the one given last first. */
    public List<UUID> courses(UUID classroom) {
        Instant now = clock.instant();
        return sql.list(
                row -> row.id("course"),
                "select g.course from assignment g join course c on c.id = g.course and c.taught"
                        + " where g.classroom = ? and g.from_at <= ? and (g.until_at is null or g.until_at > ?)"
                        + " order by g.from_at desc, g.course",
                classroom,
                now,
                now);
    }

    private Map<UUID, Doing> doing(List<UUID> pupils, Instant now) {
        Map<UUID, Doing> doing = new HashMap<>();
        sql.list(
                row -> doing.put(UUID.fromString(row.text("person")), doing(row, now)),
                LAST,
                pupils.stream().map(UUID::toString).toList(),
                now.minus(LOOKS_BACK));
        return doing;
    }

    private static Doing doing(Row row, Instant now) throws SQLException {
        Instant at = row.instant("at");
        String what = row.textOrNull("what");
        return new Doing(
                what == null ? "" : what,
                Optional.ofNullable(row.textOrNull("course"))
                        .map(UUID::fromString)
                        .orElse(null),
                row.textOrNull("class_session") != null,
                at,
                Duration.between(at, now).abs().compareTo(GOING_ON) < 0);
    }

    private Map<UUID, List<Stuck>> stuck(UUID classroom, List<UUID> pupils, Instant now) {
        List<OfPupil> tried = sql.list(OfPupil::read, TRIED, pupils, now.minus(TRIES), MANY_TRIES);
        List<OfPupil> begun = sql.list(OfPupil::read, BEGUN, classroom, pupils, now.minus(LONG), now, now);
        return Stream.concat(tried.stream(), begun.stream())
                .collect(Collectors.groupingBy(
                        OfPupil::person, Collectors.mapping(OfPupil::stuck, Collectors.toList())));
    }

    /** Yesterday and before: today is not over. */
    private static long daysAway(@Nullable Doing last, Instant now) {
        if (last == null) {
            return PupilNow.NEVER;
        }
        LocalDate seen = LocalDate.ofInstant(last.at(), THAILAND);
        LocalDate today = LocalDate.ofInstant(now, THAILAND);
        return seen.plusDays(1).isAfter(today)
                ? 0
                : seen.plusDays(1)
                        .datesUntil(today)
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .count();
    }

    private record OfPupil(UUID person, Stuck stuck) {

        static OfPupil read(Row row) throws SQLException {
            Stuck stuck = new Stuck(
                    row.id("course"), row.id("activity"), row.text("title"), row.number("tries"), row.instant("since"));
            return new OfPupil(row.id("person"), stuck);
        }
    }
}
