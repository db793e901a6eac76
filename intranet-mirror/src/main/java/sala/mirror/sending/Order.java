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
 */
public record Order(UUID school, Path disk, @Nullable UUID by, boolean anew) {}
