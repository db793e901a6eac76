package sala.media.intake;

import sala.blob.Blob;
import sala.media.item.FileLabel;

/**
 * A file that was sent and is stored.
 *
 * @param again whether the sender wants an item of its own even if there is one with the same bytes
 */
public record Arrived(FileLabel label, Blob blob, boolean again) {}
