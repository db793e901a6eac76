package sala.subscription;

import java.time.Instant;
import java.util.UUID;

/**
 * A school receives some content from now on.
 *
 * @param better whether better pictures and sounds come, too, once the lowest are there
 * @param madeBy the person who said so
 */
public record Subscription(UUID id, UUID school, Content content, boolean better, UUID madeBy, Instant madeAt) {}
