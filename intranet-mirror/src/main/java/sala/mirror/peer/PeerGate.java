package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.protocol.UsedTokens;

/** The only way in for a neighbour: proves by its key that it is a node of this district, request by request. */
@Singleton
public class PeerGate {

    private final Host self;
    private final DistrictLinks links;
    private final SiblingKeys siblings;
    private final LanPeers peers;
    private final UsedTokens used;

    @Inject
    public PeerGate(Host self, DistrictLinks links, SiblingKeys siblings, LanPeers peers) {
        this.self = self;
        this.links = links;
        this.siblings = siblings;
        this.peers = peers;
        this.used = new UsedTokens(self.clock());
    }

    /**
     * Who this node is, for anybody who asks.
     *
     * @throws PeerRefused when it takes no part
     */
    public String hello(String nonce) {
        DistrictLink link = link();
        return SignedAnswer.sign(
                self.identity(),
                new Question(PeerHello.KIND, nonce),
                Map.of("school", link.schoolName()),
                time(link).instant());
    }

    /**
     * @param token from the request's {@code Authorization: Bearer}
     * @return the node that asks
     * @throws NodeRefused when it is none of this district's
     * @throws PeerRefused when this node takes no part
     */
    public UUID admit(String token, RequestLine request) {
        DistrictLink link = link();
        RequestToken proven =
                RequestToken.verify(token, request, self.identity().fingerprint(), this::key, time(link));
        used.take(proven);
        return proven.node();
    }

    private PublicKey key(UUID node) {
        return siblings.find(node)
                .map(SiblingKeys.Sibling::key)
                .orElseThrow(() -> new NodeRefused(NodeRefused.UNKNOWN));
    }

    private DistrictLink link() {
        return Optional.of(peers.setting())
                .filter(LanSetting::takes)
                .flatMap(on -> links.find())
                .filter(link -> link.cutOff() == null)
                .orElseThrow(() -> new PeerRefused(PeerRefused.OFF));
    }

    /** The district's, as both nodes know it: schools' own clocks may be years apart. */
    private Clock time(DistrictLink link) {
        return Clock.offset(self.clock(), link.clockOffset());
    }
}
