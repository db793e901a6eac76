package sala.media.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One run of one of the programs.
 *
 * @param arguments the program's name first
 * @param work where it runs and may write
 */
record Task(List<String> arguments, Path work, Patience patience) {

    private static final Duration A_MOMENT = Duration.ofMinutes(2);

    /** Something that is over in a moment, and whose output is small. */
    static Task brief(List<String> arguments, Path work) {
        return new Task(arguments, work, new Patience(A_MOMENT, A_MOMENT));
    }
}
