package sala.together;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.usage.Thing;

/**
 * What a class watches.
 *
 * @param thing the recording
 * @param length in seconds
 * @param subject the learning area's name; null where it has none
 * @param step the step of a course that this is; null outside of courses
 */
public record OnScreen(Thing thing, double length, @Nullable String subject, @Nullable Step step) {

    /** @throws Invalid when it cannot be played from a moment to a moment */
    public OnScreen {
        if (!thing.kind().isPlayed()) {
            throw new Invalid("item", "class-session.nothing-to-play");
        }
    }

    /** An activity of a course. */
    public record Step(UUID course, UUID activity) {}

    @Nullable
    UUID course() {
        return step == null ? null : step.course();
    }

    @Nullable
    UUID activity() {
        return step == null ? null : step.activity();
    }
}
