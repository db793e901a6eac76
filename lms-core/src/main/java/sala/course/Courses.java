package sala.course;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Openness;
import sala.access.Permission;
import sala.access.Scope;
import sala.change.ChangeLog;
import sala.fault.NotFound;

/** All courses of this node, and where each of them stands in the table of access. */
@Singleton
public class Courses {

    /** The word of the change log, and of URLs. */
    public static final String KIND = "course";

    private final EntityManager entities;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    public Courses(EntityManager entities, ChangeLog changes, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.clock = clock;
    }

    public void add(Course course) {
        entities.persist(course);
        entities.flush();
        changes.changed(KIND, course.id());
    }

    /** Writes what the caller changed, and tells whoever wants to know. */
    public void changed(Course course) {
        entities.flush();
        changes.changed(KIND, course.id());
    }

    public Optional<Course> find(UUID id) {
        return Optional.ofNullable(entities.find(Course.class, id));
    }

    /** @throws NotFound when there is none */
    public Course get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    /**
     * A course for somebody who may do this with it.
     *
     * @throws NotFound when there is none, or the person may not even see it
     * @throws sala.access.Forbidden when the person may see it and no more
     */
    public Course get(UUID id, Actor actor, Permission permission) {
        Course course = get(id);
        Scope scope = scope(course);
        AccessRules.requireOrHide(actor, Permission.COURSE_VIEW, scope, KIND);
        AccessRules.require(actor, permission, scope);
        return course;
    }

    /** @throws NotFound when no course has such an activity */
    public Activity activity(UUID id) {
        return Optional.ofNullable(entities.find(Activity.class, id)).orElseThrow(() -> new NotFound("activity"));
    }

    /** Where a course stands now: until it is published, or shared with its school, it is its owner's alone. */
    public Scope scope(Course course) {
        UUID owner = course.origin().owner();
        if (course.isPublished()) {
            List<Object[]> places = places(course.id());
            return new Scope(owner, schools(course, places), ids(places, 1), Openness.EVERYONE);
        }
        return course.isShared() ? atHome(course, owner) : Scope.ownedBy(owner);
    }

    private Scope atHome(Course course, UUID owner) {
        UUID home = requireNonNull(course.origin().homeSchool());
        List<Object[]> there =
                places(course.id()).stream().filter(row -> home.equals(row[0])).toList();
        return new Scope(owner, Set.of(home), ids(there, 1), Openness.SCHOOL);
    }

    private static Set<UUID> schools(Course course, List<Object[]> places) {
        Set<UUID> schools = new HashSet<>(ids(places, 0));
        Stream.ofNullable(course.origin().homeSchool()).forEach(schools::add);
        return schools;
    }

    private static Set<UUID> ids(List<Object[]> rows, int column) {
        return rows.stream().map(row -> (UUID) row[column]).collect(Collectors.toSet());
    }

    private List<Object[]> places(UUID course) {
        return entities.createQuery(
                        "select c.school, c.id from Assignment a join Classroom c on c.id = a.classroom"
                                + " where a.course = :course and a.from <= :now"
                                + " and (a.until is null or a.until > :now)",
                        Object[].class)
                .setParameter("course", course)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
