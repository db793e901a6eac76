package sala.mirror.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a school's machine from one start to the next.
 *
 * @param began by the district's clock, as far as the school can tell; null where it cannot
 */
public record Boot(UUID id, @Nullable Instant began) {}
