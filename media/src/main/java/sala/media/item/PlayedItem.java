package sala.media.item;

import java.util.Map;
import java.util.stream.Collectors;
import sala.access.Scope;
import sala.blob.Blob;

/**
 * As much of an item as is asked for while it plays: where it stands in the table of access, and where its pieces are.
 *
 * @param watchable as {@link MediaItem#watchable()}
 * @param files its renditions by their names
 */
public record PlayedItem(Scope scope, boolean watchable, Map<String, File> files) {

    static PlayedItem of(MediaItem item) {
        Map<String, File> files =
                item.renditions().stream().collect(Collectors.toUnmodifiableMap(Rendition::name, File::of));
        return new PlayedItem(item.scope(), item.watchable(), files);
    }

    /** One picture or sound. */
    public record File(Blob blob, boolean isSound) {

        static File of(Rendition rendition) {
            return new File(rendition.blob(), rendition.isSound());
        }
    }
}
