package sala.mirror.join;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the district keeps of a {@link JoinCode} that it gave away: everything but the secret.
 *
 * @param usedBy the node that joined with it
 */
public record JoinToken(
        UUID id,
        UUID school,
        Instant made,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant used,
        @Nullable UUID usedBy) {

    /** Where a token is in its life. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED
    }

    public State state(Instant now) {
        if (used != null) {
            return State.USED;
        }
        if (revoked != null) {
            return State.REVOKED;
        }
        return now.isBefore(expires) ? State.OPEN : State.EXPIRED;
    }

    /**
     * A token lets one node in; the same node may ask again, since it may not have heard the answer.
     *
     * @throws JoinRefused with the reason
     */
    void requireOpenFor(UUID node, Instant now) {
        switch (state(now)) {
            case REVOKED -> throw new JoinRefused(JoinRefused.REVOKED);
            case EXPIRED -> throw new JoinRefused(JoinRefused.EXPIRED);
            case USED -> requireSame(node);
            case OPEN -> {}
        }
    }

    private void requireSame(UUID node) {
        if (!node.equals(usedBy)) {
            throw new JoinRefused(JoinRefused.USED);
        }
    }
}
