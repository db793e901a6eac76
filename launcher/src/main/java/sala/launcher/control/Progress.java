package sala.launcher.control;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of long work, as the node tells it. */
public record Progress(String phase, long done, long total, String message) {

    static Progress of(Map<String, Object> line) {
        return new Progress(
                String.valueOf(line.get("phase")),
                number(line.get("done")),
                number(line.get("total")),
                line.get("message") == null ? "" : String.valueOf(line.get("message")));
    }

    /** One line for a terminal. */
    public String line() {
        String share = total > 0 ? String.format(Locale.ROOT, " %3d %% (%d/%d)", 100 * done / total, done, total) : "";
        return phase + share + (message.isEmpty() ? "" : " " + message);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
