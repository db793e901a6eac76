package sala.media.item;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.media.look.Look;

/**
 * What was made of a recording, stored.
 *
 * @param renditions pictures lowest first, then the sounds
 * @param stills slides in order, and a sheet of small pictures
 * @param look what decided what is made; null at a node that only plays it
 */
public record Made(
        Duration length,
        List<StoredRendition> renditions,
        @Nullable Blob poster,
        List<StoredStill> stills,
        @Nullable Look look) {

    public Made {
        renditions = List.copyOf(renditions);
        stills = List.copyOf(stills);
    }
}
