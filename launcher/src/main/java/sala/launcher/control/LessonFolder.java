package sala.launcher.control;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of lessons for the register.
 *
 * @param planOnly whether it is only looked at
 * @param user in whose name; null for the first who may
 */
public record LessonFolder(Path folder, boolean planOnly, @Nullable String user) {

    /** The name as its bytes, since a disk may have any. */
    Map<String, Object> request() {
        Map<String, Object> request = new TreeMap<>();
        request.put("dir", raw(folder));
        request.put("plan", planOnly);
        if (user != null) {
            request.put("user", user);
        }
        return request;
    }

    static String raw(Path folder) {
        return folder.toAbsolutePath().normalize().toUri().getRawPath().replaceFirst("(?<=.)/$", "");
    }
}
