package sala.media.item;

import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Segments;

/**
 * A rendition whose file is a blob already.
 *
 * @param name stable within the item, such as {@code 480p5}
 * @param frame null for sound
 */
public record StoredRendition(String name, Blob blob, String codecs, Segments segments, @Nullable Frame frame) {}
