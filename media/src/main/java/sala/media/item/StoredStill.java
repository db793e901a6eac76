package sala.media.item;

import java.time.Duration;
import sala.blob.Blob;

/**
 * A still whose file is a blob already.
 *
 * @param at from which moment it shows
 * @param every zero for a slide; for a sheet of small pictures how far they are apart
 * @param width of the picture, or of each small one on a sheet
 * @param height likewise
 */
public record StoredStill(Blob blob, Duration at, Duration every, int width, int height) {

    /** Whether it is a picture by itself, rather than a sheet of many. */
    public boolean isSlide() {
        return every.isZero();
    }
}
