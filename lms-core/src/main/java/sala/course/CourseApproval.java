package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityType;
import sala.activity.ActivityTypes;
import sala.activity.Flaw;
import sala.approval.Decision;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;

/** The way of a course from draft to published, and back. */
@Singleton
@Transactional
public class CourseApproval {

    private final Courses courses;
    private final ActivityTypes types;
    private final Clock clock;

    @Inject
    public CourseApproval(Courses courses, ActivityTypes types, Clock clock) {
        this.courses = courses;
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
            requireNoFlaws(course);
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
            requireNoFlaws(course);
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

    /** What keeps it from being published, activity by activity. */
    public List<FieldFlaw> flaws(Course course) {
        return course.activities().stream().flatMap(this::flaws).toList();
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

    private void requireNoFlaws(Course course) {
        List<FieldFlaw> flaws = flaws(course);
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private Stream<FieldFlaw> flaws(Activity activity) {
        String field = "activities/" + activity.id();
        return types.find(activity.type())
                .map(type -> flaws(type, activity, field))
                .orElseGet(() -> Stream.of(new FieldFlaw(field, "activity.unknown-type", List.of(activity.type()))));
    }

    private static Stream<FieldFlaw> flaws(ActivityType type, Activity activity, String field) {
        List<Flaw> flaws = type.flaws(activity.content());
        return flaws.stream().map(flaw -> new FieldFlaw(field + "/" + flaw.place(), flaw.code(), flaw.arguments()));
    }
}
