package sala.media.history;

import org.jspecify.annotations.Nullable;
import sala.approval.Decision;
import sala.media.description.MediaDetails;

/**
 * Something that somebody did with an item.
 *
 * @param decision who, when, and why
 * @param before its words before that; null where words were not touched
 * @param after its words after that; null where words were not touched
 */
public record Event(EventKind kind, Decision decision, @Nullable MediaDetails before, @Nullable MediaDetails after) {

    /** Where words were not touched. */
    public static Event of(EventKind kind, Decision decision) {
        return new Event(kind, decision, null, null);
    }
}
