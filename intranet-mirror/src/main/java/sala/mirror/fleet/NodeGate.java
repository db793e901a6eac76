package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.protocol.UsedTokens;

/** The only way in for a school's node: proves by its key who it is, request by request. */
@Singleton
public class NodeGate {

    private final Host self;
    private final SchoolNodes nodes;
    private final Clock clock;
    private final UsedTokens used;

    @Inject
    public NodeGate(Host self, SchoolNodes nodes, Clock clock) {
        this.self = self;
        this.nodes = nodes;
        this.clock = clock;
        this.used = new UsedTokens(clock);
    }

    /**
     * @param token from the request's {@code Authorization: Bearer}
     * @throws NodeRefused with a code that tells the node why
     */
    public Caller admit(String token, RequestLine request) {
        RequestToken proven = proven(token, request);
        used.take(proven);
        return new Caller(known(proven.node()).requireActive(), proven.made());
    }

    private RequestToken proven(String token, RequestLine request) {
        try {
            return verify(token, request, node -> key(known(node)));
        } catch (NodeRefused refused) {
            if (!NodeRefused.INVALID.equals(refused.code())) {
                throw refused;
            }
            return underAnotherKey(token, request, refused);
        }
    }

    /** The first request under the key that a node has announced ends the key before. */
    private RequestToken underAnotherKey(String token, RequestLine request, NodeRefused refused) {
        try {
            RequestToken proven = verify(token, request, node -> key(one(nodes.next(node))));
            nodes.next(proven.node()).ifPresent(nodes::takeNext);
            return proven;
        } catch (NodeRefused notNext) {
            requireNotReplaced(token, request);
            throw refused;
        }
    }

    /** @throws NodeRefused that tells a machine why it is believed no longer: it was restored, or copied */
    private void requireNotReplaced(String token, RequestLine request) {
        RequestToken old;
        try {
            old = verify(token, request, node -> key(one(nodes.before(node))));
        } catch (NodeRefused stranger) {
            return;
        }
        nodes.oldKeyTried(old.node());
        throw new NodeRefused(NodeRefused.KEY_REPLACED);
    }

    private RequestToken verify(String token, RequestLine request, Function<UUID, PublicKey> keyOf) {
        return RequestToken.verify(token, request, self.identity().fingerprint(), keyOf, clock);
    }

    private static SchoolNode one(Optional<SchoolNode> node) {
        return node.orElseThrow(() -> new NodeRefused(NodeRefused.INVALID));
    }

    private static PublicKey key(SchoolNode node) {
        return PublicKeys.read(node.key()).orElseThrow(() -> new NodeRefused(NodeRefused.INVALID));
    }

    private SchoolNode known(UUID node) {
        return nodes.find(node).orElseThrow(() -> new NodeRefused(NodeRefused.UNKNOWN));
    }
}
