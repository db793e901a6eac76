package sala.media.quota;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The room of one school.
 *
 * @param used bytes of all its items and of all that is made of them, of uploads under way as a whole, and of files
 *     that were accepted on disks
 * @param allowed null where nobody set a limit
 */
public record Room(UUID school, long used, @Nullable Long allowed) {

    public boolean holds(long more) {
        return allowed == null || used + more <= allowed;
    }

    /** Bytes that may still come; never below zero. */
    public long left() {
        return allowed == null ? Long.MAX_VALUE : Math.max(0, allowed - used);
    }

    /** From 0 to 1; 0 without a limit. */
    public double part() {
        return allowed == null ? 0 : Math.min(1, (double) used / allowed);
    }
}
