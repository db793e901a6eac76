package sala.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Role;

/**
 * Something that was done with an account at this node.
 *
 * @param by who did it; null for the node itself
 * @param reason in the words of who did it; empty where none was asked for
 */
public record AccountEvent(
        UUID person,
        Instant at,
        @Nullable UUID by,
        Act act,
        @Nullable Role role,
        @Nullable UUID school,
        @Nullable UUID from,
        @Nullable UUID to,
        String reason) {}
