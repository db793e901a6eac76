package sala.media.cmaf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import sala.media.hls.Segments;

/**
 * A picture and its sound as one plain MP4 file that begins with its tables, for browsers that know nothing else. There
 * is no such file: only the tables are reckoned, the samples are read from the renditions (docs/adr/0037).
 */
public final class WholeFile {

    private static final int BUFFER = 64 << 10;
    private static final byte[] TYPE = BoxBytes.box(
            "ftyp", "isom".getBytes(US_ASCII), BoxBytes.numbers(0x200), "isomiso2avc1mp41".getBytes(US_ASCII));

    private final List<Source> sources;
    private final byte[] head;
    private final List<Extent> extents;
    private final long size;

    private WholeFile(List<Source> sources, byte[] head, List<Extent> extents) {
        this.sources = sources;
        this.head = head;
        this.extents = extents;
        this.size = head.length + extents.stream().mapToLong(Extent::length).sum();
    }

    /** @throws IOException also when a rendition is not what it should be */
    public static WholeFile of(List<Source> sources) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (Source source : sources) {
            try (SeekableByteChannel channel = source.file().open()) {
                tracks.add(Track.read(channel, source.segments()));
            }
        }
        Interleaved order = Interleaved.of(tracks);
        Movie movie = new Movie(tracks, order.places());
        byte[] content = contentHeader(order.bytes());
        int before = TYPE.length + movie.bytes(0).length + content.length;
        byte[] head = ByteBuffer.allocate(before)
                .put(TYPE)
                .put(movie.bytes(before))
                .put(content)
                .array();
        return new WholeFile(sources, head, order.extents());
    }

    /** Of {@code mdat}, whose length has eight bytes when four are too few. */
    private static byte[] contentHeader(long bytes) {
        ByteBuffer header = ByteBuffer.allocate(16);
        header.putInt(1).putInt(0x6d646174).putLong(bytes + 16);
        return header.array();
    }

    public long size() {
        return size;
    }

    /** Reads from this place on, as much as there is room for, up to the end; gives how many bytes. */
    public int read(long at, ByteBuffer into) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(into.remaining());
        write(at, Math.min(into.remaining(), size - at), out);
        into.put(out.toByteArray());
        return out.size();
    }

    private void write(long first, long length, OutputStream out) throws IOException {
        long left = length;
        if (first < head.length) {
            int some = (int) Math.min(left, head.length - first);
            out.write(head, (int) first, some);
            left -= some;
        }
        try (Readers readers = new Readers(sources)) {
            long at = head.length;
            for (Extent extent : extents) {
                long skipped = Math.max(0, first - at);
                if (left > 0 && skipped < extent.length()) {
                    long some = Math.min(left, extent.length() - skipped);
                    copy(readers.of(extent.source()).position(extent.from() + skipped), some, out);
                    left -= some;
                }
                at += extent.length();
            }
        }
    }

    private static void copy(SeekableByteChannel from, long length, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, length));
        for (long left = length; left > 0; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            int got = from.read(buffer);
            if (got < 0) {
                throw new EOFException("a rendition ends before its length");
            }
            out.write(buffer.array(), 0, got);
            left -= got;
        }
    }

    /** A rendition, and how to read it. */
    public record Source(Segments segments, Opening file) {}

    /** Opens a file, which the caller closes. */
    @FunctionalInterface
    public interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    /**
     * Bytes that lie together in a rendition.
     *
     * @param source the number of the rendition
     */
    record Extent(int source, long from, long length) {}
}
