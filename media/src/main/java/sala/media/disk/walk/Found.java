package sala.media.disk.walk;

import java.time.Instant;
import java.util.List;

/**
 * A file that a walk came by.
 *
 * @param place from the walked folder to the file, as {@link RawPath} writes it
 * @param entry its name inside of an archive; empty for a file of the disk itself
 * @param path the names from the walked folder to the file, as people read them
 * @param trouble why it cannot be brought in, as a stable code; empty when nothing is known against it
 */
public record Found(String place, String entry, List<String> path, long bytes, Instant modified, String trouble) {

    public Found {
        path = List.copyOf(path);
    }
}
