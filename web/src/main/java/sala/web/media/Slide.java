package sala.web.media;

import java.util.List;
import sala.media.item.MediaItem;
import sala.web.file.MediaAddresses;

/**
 * A slide of the lesson.
 *
 * @param at the second from which it is seen
 * @param url its picture
 */
public record Slide(double at, String url, long bytes) {

    static List<Slide> all(MediaItem item) {
        return item.stills().stream()
                .filter(still -> still.stored().isSlide())
                .map(still -> new Slide(
                        still.stored().at().toMillis() / 1000.0,
                        MediaAddresses.still(item, still),
                        still.stored().blob().size()))
                .toList();
    }
}
