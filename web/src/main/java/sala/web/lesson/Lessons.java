package sala.web.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.course.Activity;
import sala.course.Course;
import sala.course.Courses;
import sala.taking.MyCourses;

/** Opens a course for a pupil: with what the pupil has done, and what cannot be seen for now. */
@Singleton
public class Lessons {

    private final Courses courses;
    private final MyCourses mine;
    private final ActivityTypes types;

    @Inject
    public Lessons(Courses courses, MyCourses mine, ActivityTypes types) {
        this.courses = courses;
        this.mine = mine;
        this.types = types;
    }

    Lesson of(UUID id, Actor pupil, Permission permission) {
        Course course = courses.get(id, pupil, permission);
        return new Lesson(course, mine.progress(pupil, id), missing(course, pupil));
    }

    /** What could be seen when the pupils got the course, and cannot be any longer. */
    private Set<UUID> missing(Course course, Actor pupil) {
        return course.activities().stream()
                .filter(activity -> isMissing(activity, pupil))
                .map(Activity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isMissing(Activity activity, Actor pupil) {
        return types.find(activity.type())
                .filter(type -> !type.isThereFor(pupil, activity.content()))
                .isPresent();
    }
}
