package sala.web.media;

import java.util.Locale;
import sala.approval.Approval;
import sala.media.item.Damage;
import sala.media.item.MediaItem;

/** The one word with which programs are told how an item is. */
final class MediaStatus {

    private MediaStatus() {}

    static String of(MediaItem item) {
        return item.approval() == Approval.WITHDRAWN
                ? "withdrawn"
                : item.readiness().name().toLowerCase(Locale.ROOT);
    }

    /** What is ready and has rotted since has failed. */
    static String of(MediaItem item, Damage damage) {
        return item.playable() && damage.shown() ? "failed" : of(item);
    }
}
