package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.school.Classroom;
import sala.school.Classrooms;

/** Giving courses to classrooms. Pupils see a course when it is published and given to their classroom. */
@Singleton
@Transactional
public class CourseAssigning {

    private final Courses courses;
    private final Classrooms classrooms;
    private final Assignments assignments;

    @Inject
    public CourseAssigning(Courses courses, Classrooms classrooms, Assignments assignments) {
        this.courses = courses;
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    /** Gives a course that the actor can see to a classroom; when that has it already, changes the time. */
    public Assignment assign(Actor actor, UUID course, UUID classroom, Period period) {
        requireMay(actor, classrooms.get(classroom));
        courses.get(course, actor, Permission.COURSE_VIEW);
        Optional<Assignment> known = assignments.find(course, classroom);
        known.ifPresent(assignment -> {
            assignment.during(period);
            assignments.changed(assignment);
        });
        return known.orElseGet(() -> add(course, classroom, period));
    }

    /** Takes a course away from a classroom; what pupils did stays. */
    public void end(Actor actor, UUID assignment) {
        Assignment found = assignments.get(assignment);
        requireMay(actor, classrooms.get(found.classroom()));
        assignments.remove(found);
    }

    private Assignment add(UUID course, UUID classroom, Period period) {
        Assignment assignment = new Assignment(UUID.randomUUID(), course, classroom, period);
        assignments.add(assignment);
        return assignment;
    }

    private static void requireMay(Actor actor, Classroom classroom) {
        AccessRules.requireOrHide(actor, Permission.COURSE_ASSIGN, classroom.scope(), Classrooms.KIND);
    }
}
