package sala.mirror.protocol;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers request tokens for as long as they could be taken again, so that each is taken once. Safe for many threads.
 */
public final class UsedTokens {

    private final Clock clock;
    private final Set<String> ids = new HashSet<>();
    private final Deque<Used> inOrder = new ArrayDeque<>();

    public UsedTokens(Clock clock) {
        this.clock = clock;
    }

    /** @throws NodeRefused when the token was taken before */
    public synchronized void take(RequestToken token) {
        forgetOld();
        String id = token.node() + "/" + token.id();
        if (!ids.add(id)) {
            throw new NodeRefused(NodeRefused.REPLAYED);
        }
        // twice as long as needed, since a token may also be made a little in the future
        inOrder.add(new Used(id, clock.instant().plus(RequestToken.TAKEN_FOR.multipliedBy(2))));
    }

    private void forgetOld() {
        Instant now = clock.instant();
        while (!inOrder.isEmpty() && inOrder.peek().until().isBefore(now)) {
            ids.remove(inOrder.remove().id());
        }
    }

    private record Used(String id, Instant until) {}
}
