package sala.web.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sala.media.hls.MasterPlaylist;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Offer;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;

/** The master playlists of an item, with addresses relative to themselves. */
public final class Playlists {

    private Playlists() {}

    /** What people may choose of this item; empty when nothing is there to be played. */
    public static Set<Offer> offers(MediaItem item) {
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        for (Offer offer : Offer.values()) {
            if (offered(item, offer).isPresent()) {
                offers.add(offer);
            }
        }
        return offers;
    }

    /** What this choice plays; empty when there is nothing for it. */
    public static Optional<Offer.Offered> offered(MediaItem item, Offer offer) {
        List<Variant> made = item.renditions().stream().map(Rendition::variant).toList();
        return offer.of(made);
    }

    /** @param suffix appended to every address */
    static Optional<String> master(MediaItem item, Offer offer, String suffix) {
        return offered(item, offer).map(offered -> MasterPlaylist.of(offered, name -> name + ".m3u8" + suffix));
    }
}
