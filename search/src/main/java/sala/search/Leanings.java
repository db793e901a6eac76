package sala.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Role;
import sala.course.CourseFilter;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.course.CourseSort;
import sala.paging.Paging;
import sala.people.Responsibilities;
import sala.recent.Recent;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What each person has to do with: a pupil's class, a teacher's classes and courses, the learning areas of a
 * supervisor.
 */
@Singleton
public class Leanings {

    private static final int REMEMBERED = 500;

    /** The newest: what somebody taught years ago says little. */
    private static final Paging COURSES = new Paging(1, 12);

    private final Classrooms classrooms;
    private final CourseLists courses;
    private final Recent<UUID, Leaning> recent;

    @Inject
    public Leanings(Classrooms classrooms, CourseLists courses, Clock clock) {
        this.classrooms = classrooms;
        this.courses = courses;
        recent = new Recent<>(clock, REMEMBERED);
    }

    public Leaning of(Actor actor) {
        return recent.find(actor.person(), person -> Optional.of(look(actor))).orElse(Leaning.NONE);
    }

    private Leaning look(Actor actor) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        Set<SubjectGroup> subjects = EnumSet.noneOf(SubjectGroup.class);
        grades.addAll(present(actor));
        subjects.addAll(Responsibilities.areas(actor));
        made(actor).forEach(course -> {
            grades.add(course.grade());
            subjects.add(course.subject());
        });
        return new Leaning(grades, subjects);
    }

    /** Of this term: who was in ป.3 last year is in ป.4 now. */
    private List<Grade> present(Actor actor) {
        List<Classroom> newestFirst = classrooms.all(actor.classrooms());
        return newestFirst.stream()
                .filter(room -> room.term().equals(newestFirst.get(0).term()))
                .map(Classroom::grade)
                .toList();
    }

    private List<CourseLine> made(Actor actor) {
        CourseFilter own = new CourseFilter("", null, null, null, actor.person());
        return actor.is(Role.TEACHER) || actor.is(Role.SUPERVISOR)
                ? courses.page(actor, own, CourseSort.NEWEST, COURSES).items()
                : List.of();
    }
}
