package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.fault.NotFound;

/** Which course is given to which classroom. */
@Singleton
public class Assignments {

    /** The word of the change log, and of URLs. */
    public static final String KIND = "assignment";

    private final EntityManager entities;
    private final ChangeLog changes;

    @Inject
    public Assignments(EntityManager entities, ChangeLog changes) {
        this.entities = entities;
        this.changes = changes;
    }

    void add(Assignment assignment) {
        entities.persist(assignment);
        changed(assignment);
    }

    /** Also the course: who may find it is different now. */
    void changed(Assignment assignment) {
        entities.flush();
        changes.changed(KIND, assignment.id());
        changes.changed(Courses.KIND, assignment.course());
    }

    void remove(Assignment assignment) {
        entities.remove(assignment);
        entities.flush();
        changes.gone(KIND, assignment.id());
        changes.changed(Courses.KIND, assignment.course());
    }

    Optional<Assignment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id));
    }

    /** @throws NotFound when there is none */
    public Assignment get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    public Optional<Assignment> find(UUID course, UUID classroom) {
        return entities.createQuery(
                        "select a from Assignment a where a.course = :course and a.classroom = :classroom",
                        Assignment.class)
                .setParameter("course", course)
                .setParameter("classroom", classroom)
                .getResultStream()
                .findFirst();
    }

    /** To which classrooms a course is given, the earliest first. */
    public List<Assignment> ofCourse(UUID course) {
        return entities.createQuery(
                        "select a from Assignment a where a.course = :course order by a.from, a.id", Assignment.class)
                .setParameter("course", course)
                .getResultList();
    }
}
