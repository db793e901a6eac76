package sala.mirror.transfer;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameReader;
import sala.mirror.transfer.Missing.Reason;

/** Writes down what an answer brings of what was asked for, whoever gives it. */
final class LoadReader {

    private final PartialFolder partials;
    private final Heard heard;

    LoadReader(PartialFolder partials, Heard heard) {
        this.partials = partials;
        this.heard = heard;
    }

    /** Whoever fetches hears what comes; called by the stream's thread. */
    interface Heard {

        /** @throws NotGiven when no more of it may come */
        void bytes(Blob blob, long count);

        void piece(Blob blob);

        void lost(Blob blob, Reason reason);

        /** Whoever gives does not have this. */
        default void lost(Piece piece, Reason reason) {
            lost(piece.blob(), reason);
        }

        /** The disk is full to its last byte. */
        void full(Blob blob);
    }

    /**
     * @return how many bytes came
     * @throws NotGiven when no more of a file may come
     */
    long read(FrameReader frames, Load load) throws IOException {
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
        heard.lost(piece, reason);
    }
}
