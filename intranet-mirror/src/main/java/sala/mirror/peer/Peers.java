package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Line;
import sala.mirror.district.Lines;
import sala.mirror.identity.Host;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.protocol.Question;

/** Asks the neighbours of a school's node. Nothing that they say is believed, but that it costs little to ask them. */
@Singleton
public class Peers {

    private static final Logger LOG = LoggerFactory.getLogger(Peers.class);

    /** So many are asked at a time: each that is dead costs seconds. */
    private static final int MOST_ASKED = 8;

    /** How often neighbours are looked for while nothing else needs a synchronisation. */
    private static final long BETWEEN_NANOS = Duration.ofMinutes(10).toNanos();

    private final Host self;
    private final Lines lines;
    private final DistrictLinks links;
    private final SiblingKeys siblings;
    private final LanPeers peers;
    private volatile long askedAt = System.nanoTime() - BETWEEN_NANOS;

    @Inject
    public Peers(Host self, Lines lines, DistrictLinks links, SiblingKeys siblings, LanPeers peers) {
        this.self = self;
        this.lines = lines;
        this.links = links;
        this.siblings = siblings;
        this.peers = peers;
    }

    /** Whether it may help to ask, though the line to the district rests. */
    public boolean areDue() {
        return System.nanoTime() - askedAt >= BETWEEN_NANOS && !usable().isEmpty();
    }

    /** Those that hold any of these files, with what each holds. Called outside a transaction. */
    public Map<LanPeer, Set<Hash>> holding(Collection<Blob> files) {
        askedAt = System.nanoTime();
        Map<LanPeer, Set<Hash>> holding = new LinkedHashMap<>();
        for (LanPeer peer : files.isEmpty() ? List.<LanPeer>of() : usable()) {
            ask(peer, door -> door.holds(files))
                    .filter(held -> !held.isEmpty())
                    .ifPresent(held -> holding.put(peer, held));
        }
        return holding;
    }

    private List<LanPeer> usable() {
        Instant now = self.clock().instant();
        return peers.setting().takes() && links.find().isPresent()
                ? peers.all().stream()
                        .filter(peer -> !peer.rests(now))
                        .limit(MOST_ASKED)
                        .toList()
                : List.of();
    }

    /** Looks who is there; what becomes of it is noted. */
    public void greet(LanPeer peer) {
        ask(peer, PeerDoor::hello);
    }

    /** What is asked of a neighbour. */
    @FunctionalInterface
    public interface Asking<T> {
        T of(PeerDoor door) throws IOException;
    }

    private <T> Optional<T> ask(LanPeer peer, Asking<T> question) {
        try {
            PeerDoor door = open(peer);
            peers.knows(peer, door.hello().node().node(), door.hello().school());
            return Optional.of(question.of(door));
        } catch (NotFromTheDistrict stranger) {
            failed(peer, LanPeer.STRANGER, stranger);
        } catch (IOException silent) {
            failed(peer, LanPeer.SILENT, silent);
        } catch (Fault refused) {
            failed(peer, refused.code(), refused);
        }
        return Optional.empty();
    }

    /**
     * @throws NotFromTheDistrict when somebody else answers
     * @throws IOException when nobody does
     */
    public PeerDoor open(LanPeer peer) throws IOException {
        DistrictLink link = links.find().orElseThrow(() -> new IOException("no district"));
        Line line = lines.toPeer(peer.url());
        Question question = Question.fresh(PeerHello.KIND);
        byte[] answer = line.ask(Ask.get("mirror/peer/hello?nonce=" + question.nonce()), 16 * 1024);
        PeerHello hello = PeerHello.read(new String(answer, StandardCharsets.UTF_8), question, siblings);
        if (hello.node().node().equals(self.identity().id())) {
            throw new NotFromTheDistrict();
        }
        return new PeerDoor(self, line, hello, link.clockOffset());
    }

    public void took(LanPeer peer, long bytes) {
        peers.took(peer, bytes);
    }

    /** Whatever it was, it is asked again later. */
    public void failed(LanPeer peer, String fault, Exception why) {
        LOG.info("The server nearby {} is left alone for a while: {}", peer, why.toString());
        peers.failed(peer, fault);
    }

    /** It brought other bytes than were asked for. */
    public void lied(LanPeer peer, Blob file) {
        LOG.warn("The server nearby {} has sent wrong bytes for {}; it is not asked for a day", peer, file.hash());
        peers.lied(peer);
    }
}
