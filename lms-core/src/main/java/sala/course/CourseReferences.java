package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** Which records elsewhere, such as media items, courses need; asked by those who own such records. */
@Singleton
public class CourseReferences {

    private static final String TAUGHT = " from Activity a join a.references r, Assignment g, Classroom c"
            + " where g.course = a.course.id and c.id = g.classroom"
            + " and a.course.standing.approval = sala.approval.Approval.PUBLISHED";

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
}
