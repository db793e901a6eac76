package sala.mirror.fleet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a school is to have will be there in time, as it was reckoned last.
 *
 * @param kbps what the line is said to carry; 0 when nobody has said
 * @param behindSince since when it has not worked with the newest snapshot; null when it does
 * @param arrives when all that is missing will be there; null when nobody can tell, or nothing is missing
 * @param need what is missing of the coming week
 * @param diskBytes that should go by disk; 0 when none is needed
 * @param diskWhy null when none is needed
 */
public record Prospect(
        int kbps,
        @Nullable Instant behindSince,
        @Nullable Instant arrives,
        Need need,
        long diskBytes,
        @Nullable String diskWhy) {

    /**
     * What is missing of the coming week.
     *
     * @param by when the first of it is needed
     * @param arrives when all of it will be there
     */
    public record Need(long bytes, int things, @Nullable Instant by, @Nullable Instant arrives) {}

    public boolean needsDisk() {
        return diskBytes > 0;
    }
}
