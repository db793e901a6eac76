package sala.mirror.transfer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import sala.mirror.stream.Frame;
import sala.mirror.stream.Range;
import sala.mirror.stream.Wanted;

/** What one request asks for, while it comes: the answer must bring just this, in this order. For one thread. */
final class Load {

    private final Deque<Piece> coming;

    Load(List<Piece> pieces) {
        this.coming = new ArrayDeque<>(pieces);
    }

    /** @param bitsPerSecond at the most; 0 for as fast as the line goes */
    Wanted of(long snapshot, long bitsPerSecond) {
        return new Wanted(
                snapshot,
                coming.stream()
                        .map(piece -> new Range(piece.place(), piece.from(), piece.to()))
                        .toList(),
                bitsPerSecond);
    }

    /** @throws IOException unless this frame is what comes next */
    Piece expected(Frame frame) throws IOException {
        Piece piece = coming.peek();
        if (piece == null
                || frame.place() != piece.place()
                || frame.state() == Frame.State.HERE && !isAll(frame, piece)) {
            throw new IOException("not what was asked for");
        }
        return piece;
    }

    private static boolean isAll(Frame frame, Piece piece) {
        return frame.from() == piece.from() && frame.length() == piece.length();
    }

    /** So many bytes of the first piece have come. */
    void came(long bytes) {
        Piece piece = coming.remove();
        if (bytes < piece.length()) {
            coming.addFirst(new Piece(piece.place(), piece.blob(), piece.from() + bytes, piece.to()));
        }
    }

    /** The first piece will not come. */
    void skip() {
        coming.remove();
    }

    boolean isDone() {
        return coming.isEmpty();
    }

    /** What has not come. */
    List<Piece> rest() {
        return List.copyOf(coming);
    }
}
