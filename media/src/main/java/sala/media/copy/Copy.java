package sala.media.copy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an item that one can hold.
 *
 * @param title of the item
 * @param loan who has it now; null when it is in its place
 */
public record Copy(UUID id, UUID item, String title, Place place, @Nullable Loan loan) {}
