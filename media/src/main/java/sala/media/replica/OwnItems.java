package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.blob.Blob;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.OfferDecisions;
import sala.media.offer.MediaOffers;

/** At the school that offered them: items that the district publishes now, and whose files were here before. */
@Singleton
public class OwnItems {

    private final MediaItems items;
    private final OfferDecisions decisions;

    @Inject
    public OwnItems(MediaItems items, OfferDecisions decisions) {
        this.items = items;
        this.decisions = decisions;
    }

    /** The district's words for the files that are here; where they are not, as on a new machine, it hears of it. */
    void apply(Optional<MediaItem> known, MediaState state) {
        Optional<Blob> own = state.own();
        known.filter(item -> item.original().blob().equals(own)).ifPresentOrElse(item -> keep(item, state), () -> {
            MediaItem item = known.orElseGet(state::newItem);
            item.follow(state.details(), state.original(), state.decision());
            item.fail(MediaOffers.FILES_LOST);
            known.ifPresentOrElse(items::filesChanged, () -> items.add(item));
        });
        items.flush();
    }

    private void keep(MediaItem item, MediaState state) {
        decisions.give(item, state.details(), state.decision());
        items.changed(item);
    }

    /** What the school made stays the school's, shown to no pupil; also when the verdict was here before the list. */
    void withdraw(MediaItem item) {
        if (item.origin().isOffered()) {
            decisions.withdrawn(item);
        } else if (item.origin().isBrought()) {
            items.remove(item);
        }
    }
}
