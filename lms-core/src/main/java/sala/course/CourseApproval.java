package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.approval.Decision;
import sala.fault.Invalid;

/** The way of a course from draft to published, and back. */
@Singleton
@Transactional
public class CourseApproval {

    private final Courses courses;
    private final CourseFlaws flaws;
    private final ActivityTypes types;
    private final Clock clock;

    @Inject
    public CourseApproval(Courses courses, CourseFlaws flaws, ActivityTypes types, Clock clock) {
        this.courses = courses;
        this.flaws = flaws;
        this.types = types;
        this.clock = clock;
    }

    /**
     * The owner hands it in.
     *
     * @throws Invalid when an activity is not complete; names every flaw
     */
    public void submit(Actor actor, CourseVersion seen) {
        decide(actor, seen, Permission.COURSE_EDIT, (course, by) -> {
            flaws.requireNone(course);
            course.submit(decision(by, ""));
        });
    }

    public void approve(Actor actor, CourseVersion seen) {
        decide(actor, seen, Permission.COURSE_APPROVE, (course, by) -> course.approve(decision(by, "")));
    }

    /** @param reason what must become better, for the owner */
    public void sendBack(Actor actor, CourseVersion seen, String reason) {
        decide(actor, seen, Permission.COURSE_APPROVE, (course, by) -> course.sendBack(decision(by, reason)));
    }

    /** Shows it, and all that its activities refer to, to those it is given to. */
    public void publish(Actor actor, CourseVersion seen) {
        decide(actor, seen, Permission.COURSE_APPROVE, (course, by) -> {
            flaws.requireNone(course);
            course.publish(decision(by, ""));
            course.activities().forEach(activity -> types.get(activity.type()).publish(actor, activity.content()));
        });
    }

    public void withdraw(Actor actor, CourseVersion seen, String reason) {
        decide(actor, seen, Permission.COURSE_APPROVE, (course, by) -> course.withdraw(decision(by, reason)));
    }

    /** The owner works on a withdrawn course again. */
    public void revise(Actor actor, CourseVersion seen) {
        decide(actor, seen, Permission.COURSE_EDIT, (course, by) -> course.revise(decision(by, "")));
    }

    private void decide(Actor actor, CourseVersion seen, Permission permission, BiConsumer<Course, UUID> decision) {
        Course course = courses.get(seen.course(), actor, permission);
        course.requireVersion(seen.version());
        decision.accept(course, actor.person());
        courses.changed(course);
    }

    private Decision decision(UUID by, String reason) {
        return new Decision(by, clock.instant(), reason);
    }
}
