package sala.media.copy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the school says of a copy that it was lent.
 *
 * @param received when it came; null until somebody said so
 * @param sentBack when it was sent back; null until somebody said so
 */
public record Receipt(@Nullable LocalDate received, @Nullable LocalDate sentBack) {

    public static final Receipt NONE = new Receipt(null, null);
}
