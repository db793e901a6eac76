package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.util.UUID;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.protocol.UsedTokens;

/** The only way in for a school's node: proves by its key who it is, request by request. */
@Singleton
public class NodeGate {

    private final NodeIdentity self;
    private final SchoolNodes nodes;
    private final Clock clock;
    private final UsedTokens used;

    @Inject
    public NodeGate(NodeIdentity self, SchoolNodes nodes, Clock clock) {
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
        RequestToken proven = RequestToken.verify(token, request, self.fingerprint(), this::key, clock);
        used.take(proven);
        return new Caller(known(proven.node()).requireActive(), proven.made());
    }

    private PublicKey key(UUID node) {
        return PublicKeys.read(known(node).key()).orElseThrow(() -> new NodeRefused(NodeRefused.INVALID));
    }

    private SchoolNode known(UUID node) {
        return nodes.find(node).orElseThrow(() -> new NodeRefused(NodeRefused.UNKNOWN));
    }
}
