package sala.media.upload;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.media.intake.Sender;
import sala.media.item.FileLabel;

/**
 * A file on its way in.
 *
 * @param sender who sends it, and whose room it takes
 * @param wish what is to become of it
 * @param received bytes that are safe on the disk
 * @param blob of the whole file, once there is one
 * @param item what became of it
 */
public record Upload(
        UUID id,
        Sender sender,
        FileLabel label,
        Wish wish,
        long length,
        long received,
        @Nullable Hash blob,
        @Nullable UUID item) {

    public boolean isComplete() {
        return received == length;
    }

    /** How much of it has come, in per cent. */
    public int percent() {
        return (int) (received * 100 / length);
    }

    Optional<Blob> stored() {
        return Optional.ofNullable(blob).map(hash -> new Blob(hash, length));
    }
}
