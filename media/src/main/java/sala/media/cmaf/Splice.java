package sala.media.cmaf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sala.media.hls.Segment;
import sala.media.hls.Segments;

/** Joins chunks to one rendition: one header, and the segments with their times as if they had been made at once. */
public final class Splice {

    private Splice() {}

    /**
     * Writes the rendition.
     *
     * @param pieces in order, at least one
     * @throws IOException also when the pieces do not fit together
     */
    public static Segments of(List<Piece> pieces, Path into) throws IOException {
        Header first = Header.of(pieces.get(0).file());
        List<Segment> all = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(into)) {
            for (Piece piece : pieces) {
                if (!Header.of(piece.file()).isLike(first)) {
                    throw new IOException(piece.file() + " was coded otherwise than what comes before it");
                }
                append(piece, Math.round(piece.from() * first.timescale()), all.isEmpty(), out);
                all.addAll(piece.segments().list());
            }
        }
        return new Segments(pieces.get(0).segments().header(), all);
    }

    private static void append(Piece piece, long delay, boolean withHeader, OutputStream out) throws IOException {
        try (var in = Files.newInputStream(piece.file())) {
            byte[] header = in.readNBytes((int) piece.segments().header());
            if (withHeader) {
                out.write(header);
            }
            for (Segment segment : piece.segments().list()) {
                byte[] bytes = in.readNBytes((int) segment.bytes());
                new Fragments(ByteBuffer.wrap(bytes)).delay(delay);
                out.write(bytes);
            }
        }
    }
}
