package sala.mirror.transfer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.snapshot.SnapshotMoved;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameReader;
import sala.mirror.stream.Wanted;
import sala.mirror.transfer.Missing.Reason;

/** One of the streams that fetch at the same time: one request after the other, until nothing remains. */
final class FileStream {

    private final DistrictDoor district;
    private final long snapshot;
    private final Remaining remaining;
    private final PartialFolder partials;
    private final Heard heard;
    private final LoadSize size;
    private final Knocking knocking;

    FileStream(DistrictDoor district, long snapshot, Remaining remaining, PartialFolder partials, Heard heard) {
        this.district = district;
        this.snapshot = snapshot;
        this.remaining = remaining;
        this.partials = partials;
        this.heard = heard;
        this.size = new LoadSize(heard.bitsPerSecond());
        this.knocking = new Knocking(district.limits());
    }

    /** Whoever fetches hears what comes; called by the stream's thread. */
    interface Heard {

        /** @throws NotGiven when no more of it may come */
        void bytes(Blob blob, long count);

        void piece(Blob blob);

        void lost(Blob blob, Reason reason);

        /** The disk is full to its last byte. */
        void full(Blob blob);

        /** How many bytes have come by all streams. */
        long all();

        /** Whether a file is still wanted. */
        boolean wants(Blob blob);

        /** How fast one stream may bring what it asks for; 0 for as fast as the line goes. */
        long bitsPerSecond();

        /** Whether this stream shall go on. */
        boolean goesOn();
    }

    /** @throws SnapshotMoved when the district has a newer list */
    void run() throws IOException {
        List<Piece> pieces = remaining.take(size.bytes());
        while (!pieces.isEmpty()) {
            fetch(new Load(pieces));
            pieces = heard.goesOn() ? remaining.take(size.bytes()) : List.of();
        }
    }

    private void fetch(Load load) {
        long begun = System.nanoTime();
        long before = heard.all();
        try {
            long came = ask(load);
            knocking.succeeded();
            size.learn(came, since(begun));
        } catch (NotGiven e) {
            knocking.succeeded();
        } catch (DistrictRefused refused) {
            throw refused.says(SnapshotMoved.CODE) ? new SnapshotMoved() : refused;
        } catch (IOException e) {
            knocking.failed(e, heard.all() > before, since(begun));
        } finally {
            remaining.giveBack(load.rest().stream()
                    .filter(piece -> heard.wants(piece.blob()))
                    .toList());
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** @return how many bytes came */
    private long ask(Load load) throws IOException {
        byte[] wanted = load.of(snapshot, heard.bitsPerSecond()).write();
        return district.with(knocking.limits()).ask(Ask.post(Wanted.TARGET, wanted, "application/json"), reply -> {
            try (FrameReader frames = new FrameReader(reply.body())) {
                return read(frames, load);
            }
        });
    }

    private long read(FrameReader frames, Load load) throws IOException {
        long came = 0;
        while (!load.isDone()) {
            Frame frame = frames.next();
            Piece piece = load.expected(frame);
            came += frame.length();
            switch (frame.state()) {
                case HERE -> receive(frames, load, piece);
                case GONE -> lose(load, piece, Reason.GONE);
                case DAMAGED -> lose(load, piece, Reason.DAMAGED);
                case END -> throw new IOException("the answer ends too early");
            }
        }
        return came;
    }

    private void receive(FrameReader frames, Load load, Piece piece) throws IOException {
        AtomicLong came = new AtomicLong();
        try {
            partials.of(piece.blob()).receive(piece, frames.body(), count -> {
                came.addAndGet(count);
                heard.bytes(piece.blob(), count);
            });
            heard.piece(piece.blob());
        } catch (BlobStoreFull full) {
            heard.full(piece.blob());
            throw new NotGiven(Reason.NO_ROOM);
        } catch (NotGiven refused) {
            heard.lost(piece.blob(), refused.reason());
            throw refused;
        } finally {
            load.came(came.get());
        }
    }

    private void lose(Load load, Piece piece, Reason reason) {
        load.skip();
        heard.lost(piece.blob(), reason);
    }
}
