package sala.media.ffmpeg;

import java.util.List;

/**
 * How a program ended.
 *
 * @param errorLines how many lines it wrote to standard error
 * @param errors the first and the last of those lines
 */
record Ended(Ending ending, int exit, long errorLines, List<String> errors) {

    boolean isClean() {
        return ending == Ending.BY_ITSELF && exit == 0;
    }

    boolean complainsOf(String words) {
        return errors.stream().anyMatch(line -> line.contains(words));
    }

    /** For the log. */
    String summary() {
        return ending + ", exit " + exit + ", " + errorLines + " errors: "
                + String.join(" | ", errors.subList(0, Math.min(5, errors.size())));
    }

    /** What brought a program to its end. */
    enum Ending {
        BY_ITSELF,
        CANCELLED,
        TOOK_TOO_LONG,
        STALLED
    }
}
