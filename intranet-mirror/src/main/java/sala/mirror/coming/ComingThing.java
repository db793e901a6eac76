package sala.mirror.coming;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of which files are on their way.
 *
 * @param title as people know it; empty where what comes only makes better what is here
 * @param bytes that are not here yet
 * @param isHere whether it can be used already, and only gets better
 * @param isFirst whether somebody asked to have it before everything else
 * @param isHeldBack whether some of it could not come, and is tried again later
 * @param arrival when all of it will be here, as far as that can be told
 */
public record ComingThing(
        UUID id,
        String title,
        long bytes,
        boolean isHere,
        boolean isFirst,
        boolean isHeldBack,
        @Nullable Instant arrival) {}
