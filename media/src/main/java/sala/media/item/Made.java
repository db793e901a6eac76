package sala.media.item;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;

/**
 * All that was made of a recording, stored.
 *
 * @param renditions pictures lowest first, then the sound
 */
public record Made(Duration length, List<StoredRendition> renditions, @Nullable Blob poster) {

    public Made {
        renditions = List.copyOf(renditions);
    }
}
