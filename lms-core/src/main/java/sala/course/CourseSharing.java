package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.approval.Edit;

/**
 * A teacher uses an own course in the own school, at once and without asking anybody. Its approval goes its own way
 * beside that: the district publishes it for other schools, or does not.
 */
@Singleton
@Transactional
public class CourseSharing {

    private final Courses courses;
    private final CourseFlaws flaws;
    private final ActivityTypes types;
    private final Clock clock;

    @Inject
    public CourseSharing(Courses courses, CourseFlaws flaws, ActivityTypes types, Clock clock) {
        this.courses = courses;
        this.flaws = flaws;
        this.types = types;
        this.clock = clock;
    }

    /**
     * From now on the classes of its school to which it is given work on it, and see what it shows.
     *
     * @throws sala.fault.Invalid when an activity is not complete; names every flaw
     * @throws sala.approval.WrongApproval when it is published already, or withdrawn
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     */
    public void share(Actor actor, CourseVersion seen) {
        Course course = open(actor, seen);
        flaws.requireNone(course);
        course.share(edit(actor));
        course.activities().forEach(activity -> types.get(activity.type()).share(actor, activity.content()));
        courses.changed(course);
    }

    /**
     * Like {@link #share}, where this person may and the course is complete.
     *
     * @return whether the classes to which it is given work on it now
     */
    public boolean shareIfComplete(Actor actor, UUID id) {
        Course course = courses.get(id, actor, Permission.COURSE_VIEW);
        boolean may = AccessRules.permits(actor, Permission.COURSE_SHARE, courses.scope(course));
        if (!course.isTaught()
                && may
                && course.canBeShared()
                && flaws.of(course).isEmpty()) {
            share(actor, new CourseVersion(id, course.version()));
        }
        return course.isTaught();
    }

    /**
     * It is its owner's alone again; what pupils did stays, and so do the items that it shows.
     *
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     */
    public void keepBack(Actor actor, CourseVersion seen) {
        Course course = open(actor, seen);
        course.keepBack(edit(actor));
        courses.changed(course);
    }

    private Course open(Actor actor, CourseVersion seen) {
        Course course = courses.get(seen.course(), actor, Permission.COURSE_SHARE);
        course.requireVersion(seen.version());
        return course;
    }

    private Edit edit(Actor actor) {
        return new Edit(actor.person(), clock.instant());
    }
}
