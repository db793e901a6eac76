package sala.media.intake;

import sala.blob.Blob;
import sala.media.item.FileLabel;

/**
 * A file that was sent and is stored.
 *
 * @param again whether the sender wants an item of its own even if there is one with the same bytes
 * @param hasRoom whether the school's room was kept for it before it came
 */
public record Arrived(FileLabel label, Blob blob, boolean again, boolean hasRoom) {

    /** One for which no room was kept. */
    public Arrived(FileLabel label, Blob blob, boolean again) {
        this(label, blob, again, false);
    }

    public Arrived withRoom() {
        return new Arrived(label, blob, again, true);
    }
}
