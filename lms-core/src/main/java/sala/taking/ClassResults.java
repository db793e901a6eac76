package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.course.Course;
import sala.course.Courses;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.school.Classrooms;

/** How a class is doing in a course, pupil by pupil, for its teachers. */
@Singleton
public class ClassResults {

    private final Classrooms classrooms;
    private final Courses courses;
    private final People people;
    private final ProgressRecords progress;

    @Inject
    public ClassResults(Classrooms classrooms, Courses courses, People people, ProgressRecords progress) {
        this.classrooms = classrooms;
        this.courses = courses;
        this.people = people;
        this.progress = progress;
    }

    /** A row for each pupil, also for those who have not begun. */
    public List<Row> of(Actor actor, UUID course, UUID classroom) {
        Classroom room = classrooms.get(classroom);
        AccessRules.requireOrHide(actor, Permission.RESULT_VIEW, room.scope(), Classrooms.KIND);
        Course found = courses.get(course, actor, Permission.COURSE_VIEW);
        List<Person> pupils = people.inClassroom(classroom, Role.PUPIL);
        Map<UUID, Map<UUID, Progress>> byPupil = byPupil(pupils, found);
        return pupils.stream()
                .map(pupil -> new Row(pupil.id(), pupil.name(), byPupil.getOrDefault(pupil.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<UUID, Progress>> byPupil(List<Person> pupils, Course course) {
        List<UUID> ids = pupils.stream().map(Person::id).toList();
        return progress.of(ids, course.id()).stream()
                .collect(Collectors.groupingBy(
                        Progress::person, Collectors.toMap(Progress::activity, Function.identity())));
    }

    /** @param progress by activity, without those not begun */
    public record Row(UUID person, PersonName name, Map<UUID, Progress> progress) {}
}
