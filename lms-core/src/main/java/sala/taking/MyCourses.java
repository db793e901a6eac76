package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.course.Courses;
import sala.paging.Page;
import sala.paging.Paging;

/** A pupil's own courses: those published, or shared by the school, and given to a classroom of the pupil, now. */
@Singleton
public class MyCourses {

    private static final String MINE = " from Course c where c.id in (select g.course from Assignment g"
            + " join Classroom r on r.id = g.classroom where g.classroom in :classrooms"
            + " and (c.standing.approval = sala.approval.Approval.PUBLISHED or c.shared = true and c.homeSchool = r.school)"
            + " and g.from <= :now and (g.until is null or g.until > :now))";

    private static final String DONE_OF_COURSE = "(select count(%1$s) from Progress %1$s, Activity %1$sa"
            + " where %1$sa.course = c and %1$s.activity = %1$sa.id and %1$s.person = :me %2$s)";

    private static final String LIST = "select new sala.taking.CourseProgress(c.id, c.title, c.description, c.grade,"
            + " c.subject, (select count(a) from Activity a where a.course = c), "
            + DONE_OF_COURSE.formatted("d", "and d.completed is not null") + ", "
            + DONE_OF_COURSE.formatted("b", "") + ")" + MINE + " order by c.title, c.id";

    private final EntityManager entities;
    private final Courses courses;
    private final ProgressRecords progress;
    private final Clock clock;

    @Inject
    public MyCourses(EntityManager entities, Courses courses, ProgressRecords progress, Clock clock) {
        this.entities = entities;
        this.courses = courses;
        this.progress = progress;
        this.clock = clock;
    }

    /** By title; empty for those who are nobody's pupil. */
    public Page<CourseProgress> page(Actor actor, Paging paging) {
        Set<UUID> classrooms = classrooms(actor);
        if (classrooms.isEmpty()) {
            return new Page<>(List.of(), 0, paging);
        }
        TypedQuery<CourseProgress> list =
                entities.createQuery(LIST, CourseProgress.class).setParameter("me", actor.person());
        TypedQuery<Long> count = entities.createQuery("select count(c)" + MINE, Long.class);
        return paging.page(list, count, Map.of("classrooms", classrooms, "now", clock.instant()));
    }

    /** How far the actor is, by activity; without those not begun. */
    public Map<UUID, Progress> progress(Actor actor, UUID course) {
        courses.get(course, actor, Permission.COURSE_VIEW);
        return progress.of(actor.person(), course);
    }

    private static Set<UUID> classrooms(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.PUPIL)
                .flatMap(grant -> Stream.ofNullable(grant.classroom()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
