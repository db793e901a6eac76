package sala.web.coming;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.coming.ComingThing;
import sala.paging.Page;
import sala.web.page.Here;

/**
 * What the page of things on their way shows.
 *
 * @param titles of those that are here already and only get better
 * @param bytes of everything that is not here yet
 * @param arrival of all of it; null when nobody can tell
 */
public record ComingView(Page<ComingThing> page, Map<UUID, String> titles, long bytes, @Nullable Instant arrival) {

    public String title(Here here, ComingThing thing) {
        return thing.title().isEmpty() ? titles.getOrDefault(thing.id(), here.text("coming.nameless")) : thing.title();
    }

    /** When a thing will be here, or why nobody can tell. */
    public String arrival(Here here, ComingThing thing) {
        if (thing.isHeldBack()) {
            return here.text("coming.held-back");
        }
        return thing.arrival() == null ? "–" : here.written().dateTime(thing.arrival());
    }
}
