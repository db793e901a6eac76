package sala.web.together;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.course.Activity;
import sala.media.item.MediaItem;
import sala.school.SubjectGroup;
import sala.together.OnScreen;
import sala.usage.Thing;

/**
 * A recording that a teacher wants to show to a class.
 *
 * @param activity the step of a course from which it was asked for; null where it was found elsewhere
 */
public record Screen(MediaItem item, @Nullable Activity activity) {

    public String title() {
        return activity == null ? item.details().title() : activity.title();
    }

    /** What the address of this page asks for. */
    public String query() {
        return activity == null ? "item=" + item.id() : "activity=" + activity.id();
    }

    /** As a class watches it, with the step of its courses that this is. */
    OnScreen onScreen(Optional<OnScreen.Step> step) {
        SubjectGroup subject = item.details().subject();
        OnScreen.Step asked =
                activity == null ? null : new OnScreen.Step(activity.course().id(), activity.id());
        return new OnScreen(
                new Thing(id(), item.kind().use(), title()),
                item.length().toMillis() / 1000.0,
                subject == null ? null : subject.name(),
                asked == null ? step.orElse(null) : asked);
    }

    UUID id() {
        return item.id();
    }
}
