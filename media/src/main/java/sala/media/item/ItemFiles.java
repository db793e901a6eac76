package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;
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

    /** A school has no originals of recordings and pictures. */
    private static Damage damage(MediaItem item, Set<Hash> lost) {
        Optional<Hash> sent = item.original().blob().map(Blob::hash);
        boolean original = sent.map(lost::contains).orElse(true);
        Set<Hash> made = new HashSet<>(lost);
        sent.ifPresent(made::remove);
        return new Damage(isSeen(item, made) || original && item.original().isShownAsItIs(), original);
    }

    /** A recording plays without its poster. */
    private static boolean isSeen(MediaItem item, Set<Hash> made) {
        return item.kind().isRecording()
                ? item.renditions().stream()
                        .anyMatch(file -> made.contains(file.blob().hash()))
                : !made.isEmpty();
    }
}
