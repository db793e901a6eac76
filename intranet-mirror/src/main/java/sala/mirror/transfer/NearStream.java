package sala.mirror.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.mirror.peer.LanPeer;
import sala.mirror.peer.PeerDoor;
import sala.mirror.peer.PeerWanted;
import sala.mirror.peer.Peers;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.stream.FrameReader;
import sala.mirror.stream.Range;
import sala.mirror.transfer.Missing.Reason;

/** What one neighbour gives: one request after the other, until nothing remains or it fails once. */
final class NearStream {

    private static final long AT_ONCE = 8 << 20;

    /** Any school's network carries more; who brings less keeps this node waiting. */
    private static final double LEAST_BYTES_PER_NANO = 125_000 / 1e9;

    private static final long TRIAL_NANOS = 10_000_000_000L;

    private final Peers peers;
    private final LanPeer peer;
    private final Remaining share;
    private final PartialFolder partials;
    private final Heard heard;

    NearStream(Peers peers, LanPeer peer, Remaining share, PartialFolder partials, Heard heard) {
        this.peers = peers;
        this.peer = peer;
        this.share = share;
        this.partials = partials;
        this.heard = heard;
    }

    /** Whoever fetches hears what comes; called by the stream's thread. */
    interface Heard extends LoadReader.Heard {

        /** It does not have this any more. */
        void elsewhere(Piece piece);

        /** Whether a file is still wanted. */
        boolean wants(Blob blob);

        /** Whether to go on. */
        boolean goesOn();
    }

    /** @throws IOException when this node's own disk fails */
    void run() throws IOException {
        List<Piece> pieces = share.take(AT_ONCE);
        while (!pieces.isEmpty()) {
            boolean well = fetch(new Load(pieces));
            pieces = well && heard.goesOn() ? share.take(AT_ONCE) : List.of();
        }
    }

    /** @return whether to ask this neighbour for more */
    private boolean fetch(Load load) {
        Watched watched = new Watched();
        try {
            PeerDoor door = peers.open(peer);
            door.files(wanted(load), reply -> {
                try (FrameReader frames = new FrameReader(reply.body())) {
                    return new LoadReader(partials, watched).read(frames, load);
                }
            });
        } catch (NotGiven own) {
            return true;
        } catch (NotFromTheDistrict stranger) {
            return failed(LanPeer.STRANGER, stranger);
        } catch (IOException | UncheckedIOException silent) {
            return failed(LanPeer.SILENT, silent);
        } catch (Fault refused) {
            return failed(refused.code(), refused);
        } finally {
            peers.took(peer, watched.came);
            share.giveBack(load.rest().stream()
                    .filter(piece -> heard.wants(piece.blob()))
                    .toList());
        }
        return true;
    }

    private boolean failed(String code, Exception why) {
        if (heard.goesOn()) {
            peers.failed(peer, code, why);
        }
        return false;
    }

    private static PeerWanted wanted(Load load) {
        Map<Integer, Hash> files = new HashMap<>();
        load.rest().forEach(piece -> files.put(piece.place(), piece.blob().hash()));
        return new PeerWanted(
                files,
                load.rest().stream()
                        .map(piece -> new Range(piece.place(), piece.from(), piece.to()))
                        .toList());
    }

    /** Counts what comes, and has no patience with who is slow. */
    private final class Watched implements LoadReader.Heard {

        private final long begun = System.nanoTime();
        private long came;

        @Override
        public void bytes(Blob blob, long count) {
            came += count;
            heard.bytes(blob, count);
            long passed = System.nanoTime() - begun;
            if (passed > TRIAL_NANOS && came < passed * LEAST_BYTES_PER_NANO) {
                throw new UncheckedIOException(new IOException("too slow"));
            }
        }

        @Override
        public void piece(Blob blob) {
            heard.piece(blob);
        }

        @Override
        public void lost(Piece piece, Reason reason) {
            heard.elsewhere(piece);
        }

        @Override
        public void lost(Blob blob, Reason reason) {
            heard.lost(blob, reason);
        }

        @Override
        public void full(Blob blob) {
            heard.full(blob);
        }
    }
}
