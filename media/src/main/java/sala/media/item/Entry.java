package sala.media.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.description.MediaDetails;

/**
 * How an item enters the register.
 *
 * @param school null for items of the district's office
 */
public record Entry(UUID id, MediaKind kind, MediaDetails details, UUID owner, @Nullable UUID school) {}
