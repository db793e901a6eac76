package sala.media.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;
import sala.media.transcode.Watch;

/**
 * The recording that is worked on, and who looks on.
 *
 * @param file under a name that says nothing
 * @param as which kind of lesson people want it to be; null for what it looks like
 */
record Source(Path file, Probed probed, @Nullable LessonProfile as, Watch watch) {

    Source(Path file, Probed probed, Watch watch) {
        this(file, probed, null, watch);
    }

    Patience patience() {
        return Patience.forRecording(Lengths.orLongest(probed));
    }

    /** Zero where nobody knows. */
    double seconds() {
        Duration length = probed.length();
        return length == null ? 0 : length.toMillis() / 1000.0;
    }
}
