package sala.media.shown;

import org.jspecify.annotations.Nullable;
import sala.blob.Blob;

/**
 * A file that browsers are given of an item.
 *
 * @param path by which pages name it, unique within the item whatever its case
 * @param place null for what is not chosen by itself, as a picture in a page: the first is where one begins
 * @param label what people read where they choose, such as the title of a chapter; may be empty
 * @param size of a picture; null for what has none
 */
public record ShownFile(
        String path, String mediaType, Blob blob, @Nullable Integer place, String label, @Nullable Extent size) {

    /** What other files need. */
    public static ShownFile beside(String path, String mediaType, Blob blob) {
        return new ShownFile(path, mediaType, blob, null, "", null);
    }

    /** The only one that is shown, or the first. */
    public static ShownFile first(String path, String mediaType, Blob blob) {
        return new ShownFile(path, mediaType, blob, 0, "", null);
    }

    /** In dots. */
    public record Extent(int width, int height) {}
}
