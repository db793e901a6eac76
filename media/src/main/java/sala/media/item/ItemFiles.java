package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import sala.blob.Hash;
import sala.blob.RottenBlobs;

/**
 * Whether the files of items are whole on this node. It is asked for and not kept: an item is well again as soon as its
 * bytes are, as at a school after the next synchronisation.
 */
@Singleton
public class ItemFiles {

    private final RottenBlobs rotten;

    @Inject
    public ItemFiles(RottenBlobs rotten) {
        this.rotten = rotten;
    }

    public Damage damage(MediaItem item) {
        Set<Hash> lost = rotten.of(MediaItems.KIND, item.id());
        return lost.isEmpty() ? Damage.NONE : damage(item, lost);
    }

    /** Which of these have lost something. */
    public Set<UUID> damaged(Collection<UUID> items) {
        return rotten.lacking(MediaItems.KIND, items);
    }

    /** A school has no originals of recordings. */
    private static Damage damage(MediaItem item, Set<Hash> lost) {
        boolean original =
                item.original().blob().map(blob -> lost.contains(blob.hash())).orElse(true);
        boolean rendition = item.renditions().stream()
                .anyMatch(made -> lost.contains(made.blob().hash()));
        return new Damage(item.kind().isRecording() ? rendition : original, original);
    }
}
