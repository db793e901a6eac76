package sala.media.timetable.csv;

import java.util.List;

/**
 * A line of a file that cannot be used.
 *
 * @param line its number in the file, from 1
 * @param code a stable fault code that says why
 * @param arguments for the gaps in its words
 * @param text what stands there, cut short
 */
public record UnusableLine(long line, String code, List<Object> arguments, String text) {

    public UnusableLine {
        arguments = List.copyOf(arguments);
    }
}
