package sala.media.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.description.MediaDetails;

/**
 * How an item enters the register.
 *
 * @param school null for items of the district's office
 * @param versionOf the item of which this is another file; null for an item by itself
 */
public record Entry(
        UUID id, MediaKind kind, MediaDetails details, UUID owner, @Nullable UUID school, @Nullable UUID versionOf) {

    /** An item by itself. */
    public Entry(UUID id, MediaKind kind, MediaDetails details, UUID owner, @Nullable UUID school) {
        this(id, kind, details, owner, school, null);
    }
}
