package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.approval.Edit;

/** What the owner does with a draft. Each method refuses an edit of a version that is no longer the newest. */
@Singleton
@Transactional
public class CourseEditing {

    private final Courses courses;
    private final CourseSharing sharing;
    private final Clock clock;

    @Inject
    public CourseEditing(Courses courses, CourseSharing sharing, Clock clock) {
        this.courses = courses;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** @param homeSchool one of the actor's own; null for the district's people */
    public Course make(Actor actor, CourseOutline outline, @Nullable UUID homeSchool) {
        AccessRules.require(actor, Permission.COURSE_MAKE, Scope.ownedBy(actor.person()));
        UUID school = homeSchool != null && actor.schools().contains(homeSchool) ? homeSchool : null;
        Course course = new Course(outline, actor.person(), school, clock.instant());
        courses.add(course);
        return course;
    }

    /**
     * A draft with these activities at once, in this order.
     *
     * @param homeSchool one of the actor's own; null for the district's people
     */
    public Course make(Actor actor, CourseOutline outline, @Nullable UUID homeSchool, List<ActivityDraft> activities) {
        Course course = make(actor, outline, homeSchool);
        Edit edit = new Edit(actor.person(), clock.instant());
        activities.forEach(activity -> course.add(activity, edit));
        courses.changed(course);
        return course;
    }

    public void describe(Actor actor, CourseVersion seen, CourseOutline outline) {
        edit(actor, seen, (course, edit) -> {
            course.describe(outline, edit);
            return course;
        });
    }

    public Activity add(Actor actor, CourseVersion seen, ActivityDraft draft) {
        return edit(actor, seen, (course, edit) -> course.add(draft, edit));
    }

    public void change(Actor actor, CourseVersion seen, UUID activity, ActivityDraft draft) {
        edit(actor, seen, (course, edit) -> {
            course.change(activity, draft, edit);
            return course;
        });
    }

    /** @param position from 0 */
    public void move(Actor actor, CourseVersion seen, UUID activity, int position) {
        edit(actor, seen, (course, edit) -> {
            course.move(activity, position, edit);
            return course;
        });
    }

    public void remove(Actor actor, CourseVersion seen, UUID activity) {
        edit(actor, seen, (course, edit) -> {
            course.remove(activity, edit);
            return course;
        });
    }

    private <T> T edit(Actor actor, CourseVersion seen, BiFunction<Course, Edit, T> change) {
        Course course = courses.get(seen.course(), actor, Permission.COURSE_EDIT);
        course.requireVersion(seen.version());
        T result = change.apply(course, new Edit(actor.person(), clock.instant()));
        courses.changed(course);
        if (course.isShared()) {
            stayComplete(actor, course);
        }
        return result;
    }

    /** While pupils work on it, no step of it is unfinished. */
    private void stayComplete(Actor actor, Course course) {
        sharing.share(actor, new CourseVersion(course.id(), course.version()));
    }
}
