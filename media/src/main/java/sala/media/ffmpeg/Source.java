package sala.media.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import sala.media.look.Probed;
import sala.media.transcode.Watch;

/**
 * The recording that is worked on, and who looks on.
 *
 * @param file under a name that says nothing
 */
record Source(Path file, Probed probed, Watch watch) {

    Patience patience() {
        return Patience.forRecording(Lengths.orLongest(probed));
    }

    /** Zero where nobody knows. */
    double seconds() {
        Duration length = probed.length();
        return length == null ? 0 : length.toMillis() / 1000.0;
    }
}
