package sala.mirror.sending;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disk that somebody wants.
 *
 * @param disk where it is mounted
 * @param by who wants it; null at the command line
 * @param anew whether what lies on other disks counts as lost
 * @param week whether only what the school's coming week needs is to be written
 */
public record Order(UUID school, Path disk, @Nullable UUID by, boolean anew, boolean week) {

    /** All that the school lacks. */
    public Order(UUID school, Path disk, @Nullable UUID by, boolean anew) {
        this(school, disk, by, anew, false);
    }
}
