package sala.blob;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What reading all files again and again has shown.
 *
 * @param files that are kept here
 * @param unread of those: new ones, which were not read since they came
 * @param oldest when that file was read whose turn is longest ago; null before the first
 * @param newest when the last one was read
 * @param found files that were spoiled or gone in the last year
 * @param mended of those: the ones that are right again
 */
public record Soundness(
        long files, long unread, @Nullable Instant oldest, @Nullable Instant newest, long found, long mended) {

    /** Whether each file was read at least once. */
    public boolean isWhole() {
        return files > 0 && unread == 0;
    }
}
