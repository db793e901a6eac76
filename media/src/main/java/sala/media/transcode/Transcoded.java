package sala.media.transcode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a recording. The files are the caller's now.
 *
 * @param length measured, not claimed
 * @param renditions pictures lowest first, then the sound; without pictures the sound alone
 * @param poster a WebP picture, null for sound alone
 */
public record Transcoded(
        LessonProfile profile, Duration length, List<MadeRendition> renditions, @Nullable Path poster) {

    public Transcoded {
        renditions = List.copyOf(renditions);
    }
}
