package sala.media.item;

import java.time.Instant;
import java.util.UUID;

/**
 * Who brought an item to where it stands, when, and why.
 *
 * @param reason empty where none is needed
 */
public record Decision(UUID by, Instant at, String reason) {}
