package sala.web.media;

import java.util.List;
import sala.media.item.MediaItem;
import sala.web.file.MediaAddresses;
import sala.web.file.Playlists;
import sala.web.text.Wording;

/**
 * A choice of what to play.
 *
 * @param name main, satellite, lite or sound
 * @param least bits a second that a line must carry so that it never stops
 * @param most mean bits a second of its best picture
 */
public record Master(String name, String hls, int least, int most) {

    static List<Master> all(MediaItem item) {
        return Playlists.offers(item).stream()
                .map(choice -> new Master(
                        Wording.code(choice.offer()),
                        MediaAddresses.hls(item.id(), choice.offer()),
                        choice.offered().leastBits(),
                        choice.offered().mostBits()))
                .toList();
    }
}
