package sala.media.ffmpeg;

import java.time.Duration;

/**
 * How long a program may take.
 *
 * @param whole from start to end, by the clock as well as of processors: on a machine with many of them nothing may
 *     take more of them together than one alone could give
 * @param silence without a sign of getting on
 */
record Patience(Duration whole, Duration silence) {

    /** For work on a whole recording: an old server may need many times its length. */
    static Patience forRecording(Duration length) {
        return new Patience(length.multipliedBy(30).plus(Duration.ofMinutes(15)), Duration.ofMinutes(5));
    }
}
