package sala.web.file;

import java.util.List;
import sala.media.hls.MasterPlaylist;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;

/** The master playlist of an item, with addresses relative to itself. */
final class Playlists {

    private Playlists() {}

    /** @param suffix appended to every address */
    static String master(MediaItem item, String suffix) {
        List<Variant> pictures = item.renditions().stream()
                .filter(rendition -> !rendition.isSound())
                .map(Rendition::variant)
                .toList();
        Variant sound = item.renditions().stream()
                .filter(Rendition::isSound)
                .map(Rendition::variant)
                .findFirst()
                .orElse(null);
        return MasterPlaylist.of(pictures, sound, name -> name + ".m3u8" + suffix);
    }
}
