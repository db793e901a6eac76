package sala.media.transcode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.look.Look;

/**
 * What became of a recording.
 *
 * @param length measured, not claimed
 * @param renditions pictures lowest first, then the sounds
 * @param poster a WebP picture, null for sound alone
 * @param stills slides in order, and a sheet of small pictures; empty while the lesson is still worked on
 */
public record Transcoded(
        Look look, Duration length, List<MadeRendition> renditions, @Nullable Path poster, List<MadeStill> stills) {

    public Transcoded {
        renditions = List.copyOf(renditions);
        stills = List.copyOf(stills);
    }
}
