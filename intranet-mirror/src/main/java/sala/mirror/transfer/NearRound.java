package sala.mirror.transfer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.peer.LanPeer;
import sala.mirror.peer.Peers;
import sala.mirror.transfer.Missing.Reason;

/**
 * Fetches from neighbours what they say they hold, from one of them at a time, while others fetch the rest from the
 * district; what does not come is left to those. For one use.
 */
final class NearRound {

    private static final long BETWEEN_NANOS = 600_000_000_000L;

    private final Peers peers;
    private final PartialFolder partials;
    private final Round round;
    private final Map<LanPeer, Remaining> shares = new HashMap<>();

    /** Who brought some of a file. */
    private final Map<Blob, LanPeer> givers = new ConcurrentHashMap<>();

    private final Set<LanPeer> liars = ConcurrentHashMap.newKeySet();
    private volatile long lookedAt = System.nanoTime();

    NearRound(Peers peers, PartialFolder partials, Round round) {
        this.peers = peers;
        this.partials = partials;
        this.round = round;
    }

    /** All that is fetched together, by whomever. */
    interface Round extends LoadReader.Heard {

        /** What is asked of the district. */
        Remaining remaining();

        boolean admits(Blob blob);

        boolean wants(Blob blob);

        /** Whether to go on. */
        boolean isOpen();
    }

    /** Shares out what neighbours hold: the first who holds a file gives it. */
    void share(Map<LanPeer, Set<Hash>> holding) {
        holding.forEach((peer, held) -> {
            List<Map.Entry<Integer, Blob>> files = round.remaining().withdraw(blob -> held.contains(blob.hash()));
            if (!files.isEmpty()) {
                shares.put(peer, new Remaining(files, partials, round::admits, round::piece));
            }
        });
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** Whether some may have come near meanwhile. */
    boolean isDue() {
        return System.nanoTime() - lookedAt > BETWEEN_NANOS;
    }

    /** Looks again what neighbours hold of what nobody has begun, and fetches it. */
    void lookAndRun() throws IOException {
        lookedAt = System.nanoTime();
        share(peers.holding(round.remaining().untouched()));
        run();
    }

    /** Until all that was shared out is here, or left to the district. */
    void run() throws IOException {
        for (Map.Entry<LanPeer, Remaining> share : Map.copyOf(shares).entrySet()) {
            try {
                new NearStream(peers, share.getKey(), share.getValue(), partials, new Giver(share.getKey())).run();
            } finally {
                share.getValue().giveUp().forEach((blob, place) -> round.remaining()
                        .add(place, blob));
                shares.remove(share.getKey());
            }
        }
    }

    /** Whether a neighbour has brought some of a file that came wrong; if so it is not asked any more. */
    boolean blames(Blob blob) {
        LanPeer giver = givers.remove(blob);
        if (giver != null && liars.add(giver)) {
            peers.lied(giver, blob);
        }
        return giver != null;
    }

    /** What comes from one of them. */
    private final class Giver implements NearStream.Heard {

        private final LanPeer peer;

        Giver(LanPeer peer) {
            this.peer = peer;
        }

        @Override
        public void bytes(Blob blob, long count) {
            givers.put(blob, peer);
            round.bytes(blob, count);
        }

        @Override
        public void piece(Blob blob) {
            round.piece(blob);
        }

        @Override
        public void lost(Blob blob, Reason reason) {
            round.lost(blob, reason);
        }

        @Override
        public void full(Blob blob) {
            round.full(blob);
        }

        @Override
        public void elsewhere(Piece piece) {
            round.remaining().add(piece.place(), piece.blob());
        }

        @Override
        public boolean wants(Blob blob) {
            return round.wants(blob);
        }

        @Override
        public boolean goesOn() {
            return round.isOpen() && !liars.contains(peer);
        }
    }
}
