package sala.log;

import java.util.Arrays;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gives each record the marks of the thread that logs it, for the handlers after this one: Payara's writes a record's
 * parameter that is a map as fields of the line. That one runs in a thread of its own, so a formatter would be too
 * late.
 */
final class LineMarker extends Handler {

    @Override
    public void publish(@Nullable LogRecord line) {
        Map<String, String> marks = LogMark.current();
        if (line != null && !marks.isEmpty()) {
            mark(line, marks);
        }
    }

    private static void mark(LogRecord line, Map<String, String> marks) {
        Object[] parameters = line.getParameters();
        if (parameters != null && parameters.length > 0) {
            Object[] more = Arrays.copyOf(parameters, parameters.length + 1);
            more[parameters.length] = marks;
            line.setParameters(more);
        } else if (looksLikePattern(line.getMessage())) {
            line.setParameters(new Object[] {line.getMessage(), marks});
            line.setMessage("{0}");
        } else {
            line.setParameters(new Object[] {marks});
        }
    }

    /** Without parameters it was meant word for word; with some it would be taken for a pattern. */
    private static boolean looksLikePattern(@Nullable String message) {
        return message != null && message.contains("{");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
