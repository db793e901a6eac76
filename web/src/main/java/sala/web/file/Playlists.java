package sala.web.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sala.media.hls.MasterPlaylist;
import sala.media.hls.Offer;
import sala.media.hls.PlainFile;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;

/** The master playlists of an item, with addresses relative to themselves. */
public final class Playlists {

    private Playlists() {}

    /** What people may choose of this item, the main one first; empty when nothing is there to be played. */
    public static List<Choice> offers(MediaItem item) {
        return Stream.of(Offer.values())
                .flatMap(offer -> offered(item, offer).map(offered -> new Choice(offer, offered)).stream())
                .toList();
    }

    private static Optional<Offer.Offered> offered(MediaItem item, Offer offer) {
        return offer.of(item.renditions().stream().map(Rendition::variant).toList());
    }

    /** @param suffix appended to every address */
    static Optional<String> master(MediaItem item, Offer offer, String suffix) {
        return offered(item, offer).map(offered -> MasterPlaylist.of(offered, name -> name + ".m3u8" + suffix));
    }

    /**
     * What one plain file of an offer, or of a picture, holds: the picture and its sound, or the sound; empty without.
     */
    static List<Rendition> whole(MediaItem item, String name) {
        List<String> names =
                PlainFile.of(item.renditions().stream().map(Rendition::variant).toList(), name);
        return names.stream()
                .flatMap(part -> item.renditions().stream()
                        .filter(rendition -> rendition.name().equals(part)))
                .toList();
    }

    /** An offer, and what it plays of one item. */
    public record Choice(Offer offer, Offer.Offered offered) {}
}
