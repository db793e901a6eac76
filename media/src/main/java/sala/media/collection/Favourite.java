package sala.media.collection;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said last of liking an item.
 *
 * @param kept false when it was taken back at that moment
 */
record Favourite(UUID person, UUID item, Instant at, boolean kept) {}
