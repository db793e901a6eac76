package sala.launcher.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import sala.launcher.Trouble;

/**
 * What is to be done with a disk.
 *
 * @param operation the door at which it is asked for
 */
public record DiskWork(String operation, Map<String, Object> request) {

    public DiskWork {
        request = Map.copyOf(request);
    }

    /** Writes what a school lacks. */
    public static DiskWork export(String school, Path disk, boolean anew, boolean week) {
        return new DiskWork("disk/export", Map.of("school", school, "dir", raw(disk), "anew", anew, "week", week));
    }

    /** Takes in what is on it for this school. */
    public static DiskWork bringIn(Path disk) {
        return new DiskWork("disk/import", Map.of("dir", raw(disk)));
    }

    private static String raw(Path disk) {
        if (!Files.isDirectory(disk)) {
            throw new Trouble("there is no folder " + disk);
        }
        return LessonFolder.raw(disk);
    }
}
