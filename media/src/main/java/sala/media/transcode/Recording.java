package sala.media.transcode;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;

/**
 * A file of which something is to be made.
 *
 * @param as which kind of lesson people want it to be; null for what it looks like
 */
public record Recording(Path file, Probed probed, @Nullable LessonProfile as) {

    /** To be made into what it looks like. */
    public Recording(Path file, Probed probed) {
        this(file, probed, null);
    }
}
