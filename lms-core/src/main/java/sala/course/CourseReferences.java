package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.paging.Page;
import sala.paging.Paging;

/** Which records elsewhere, such as media items, courses need; asked by those who own such records. */
@Singleton
public class CourseReferences {

    private static final String TAUGHT = " from Activity a join a.references r, Assignment g, Classroom c"
            + " where g.course = a.course.id and c.id = g.classroom"
            + " and a.course.standing.approval = sala.approval.Approval.PUBLISHED";

    private static final String SHOWING =
            " from Course c where (c.standing.approval = sala.approval.Approval.PUBLISHED or c.shared = true)"
                    + " and c.id in (select a.course.id from Activity a join a.references r where r = :shown)";

    private final EntityManager entities;

    @Inject
    public CourseReferences(EntityManager entities) {
        this.entities = entities;
    }

    /** What the published courses given to this school's classrooms refer to. */
    public Set<UUID> neededAt(UUID school) {
        return Set.copyOf(entities.createQuery("select distinct r" + TAUGHT + " and c.school = :school", UUID.class)
                .setParameter("school", school)
                .getResultList());
    }

    /**
     * What the published courses refer to that this school's classrooms work on before then, each with when the first
     * of these begins.
     */
    public Map<UUID, Instant> taughtBy(UUID school, Instant now, Instant until) {
        Map<UUID, Instant> taught = new HashMap<>();
        entities.createQuery(
                        "select r, g.from" + TAUGHT + " and c.school = :school and g.from < :until"
                                + " and (g.until is null or g.until > :now)",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> taught.merge((UUID) row[0], (Instant) row[1], (a, b) -> a.isBefore(b) ? a : b));
        return taught;
    }

    /** What a course refers to. */
    public Set<UUID> shownBy(UUID course) {
        return Set.copyOf(entities.createQuery(
                        "select distinct r from Activity a join a.references r where a.course.id = :course", UUID.class)
                .setParameter("course", course)
                .getResultList());
    }

    /** The courses that classes work on and that show this, by title: those with a hole once it is taken back. */
    public Page<CourseName> showing(UUID shown, Paging paging) {
        return paging.page(
                entities.createQuery(
                        "select new sala.course.CourseName(c.id, c.title)" + SHOWING + " order by c.title, c.id",
                        CourseName.class),
                entities.createQuery("select count(c)" + SHOWING, Long.class),
                Map.of("shown", shown));
    }
}
