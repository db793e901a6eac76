package sala.web.player;

import org.jspecify.annotations.Nullable;
import sala.media.item.MediaItem;

/**
 * Where it is told how long somebody watches or reads, and where they go on.
 *
 * @param usage null where nothing is told, as of a file that is only looked over
 * @param resume the second of a recording, the page of a document; 0 at the beginning
 */
public record Telling(@Nullable String usage, double resume) {

    /** Of an item, outside of a course. */
    public static Telling of(MediaItem item, double resume) {
        return item.versionOf() == null
                ? new Telling("/api/v1/media/" + item.id() + "/spells", resume)
                : new Telling(null, 0);
    }
}
