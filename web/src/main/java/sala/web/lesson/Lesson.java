package sala.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.course.Activity;
import sala.course.Course;
import sala.taking.Progress;

/**
 * A course as a pupil goes through it.
 *
 * @param progress by activity, without those not begun
 * @param missing activities whose video or document was taken back
 */
public record Lesson(Course course, Map<UUID, Progress> progress, Set<UUID> missing) {

    /** The steps in their order. */
    public List<Activity> steps() {
        return course.activities();
    }

    public boolean isDone(Activity activity) {
        return progressOf(activity).map(Progress::isComplete).orElse(false);
    }

    public Optional<Progress> progressOf(Activity activity) {
        return Optional.ofNullable(progress.get(activity.id()));
    }

    /** Whether there is nothing to be seen in this step for now. */
    public boolean isMissing(Activity activity) {
        return missing.contains(activity.id());
    }

    /** The first step that is not done and can be; empty when all are. */
    public Optional<Activity> next() {
        return steps().stream()
                .filter(step -> !isDone(step) && !isMissing(step))
                .findFirst();
    }

    /** The step after this one. */
    public Optional<Activity> after(Activity activity) {
        return neighbour(activity, 1);
    }

    /** The step before this one. */
    public Optional<Activity> before(Activity activity) {
        return neighbour(activity, -1);
    }

    /** How many steps are done. */
    public long done() {
        return steps().stream().filter(this::isDone).count();
    }

    /** The address of a step. */
    public String address(Activity activity) {
        return "/learn/" + course.id() + "/" + activity.id();
    }

    private Optional<Activity> neighbour(Activity activity, int distance) {
        int wanted = activity.position() + distance;
        return steps().stream().filter(step -> step.position() == wanted).findFirst();
    }
}
