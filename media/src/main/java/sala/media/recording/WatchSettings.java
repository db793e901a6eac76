package sala.media.recording;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What the keeper of this machine says about recordings, as {@code sala.watch.*}.
 *
 * @param folders that are watched; none by default
 * @param rest for how long a file must not have changed
 * @param margin that is kept before and behind each lesson
 * @param patience for how long the rest of a lesson is waited for
 * @param submit whether lessons are handed in once they can be watched
 * @param owner the user name of whoever owns the items; empty for the first who may
 */
public record WatchSettings(
        List<Path> folders, Duration rest, Duration margin, Duration patience, boolean submit, String owner) {

    public WatchSettings {
        folders = List.copyOf(folders);
    }

    /** As the launcher hands them over. */
    static WatchSettings fromSystemProperties() {
        return new WatchSettings(
                Arrays.stream(System.getProperty("sala.watch.dir", "").split(File.pathSeparator))
                        .map(String::strip)
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .toList(),
                Duration.ofSeconds(Integer.getInteger("sala.watch.rest", 60)),
                Duration.ofSeconds(Integer.getInteger("sala.watch.margin", 10)),
                Duration.ofMinutes(Integer.getInteger("sala.watch.patience", 180)),
                Boolean.getBoolean("sala.watch.submit"),
                System.getProperty("sala.watch.owner", "").strip());
    }
}
