package sala.media.cmaf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import sala.media.hls.Segments;

/** A rendition on its way into a plain file: what its header says, and where its samples are. */
record Track(Box movie, Samples samples) {

    private static final int BOX_HEADER = 8;

    /** Reads the header and the list of samples of each fragment, but no sample. */
    static Track read(SeekableByteChannel file, Segments segments) throws IOException {
        ByteBuffer header = read(file, 0, Math.toIntExact(segments.header()));
        Box movie = Box.in(header, 0, header.limit()).stream()
                .filter(box -> box.type().equals("moov"))
                .findFirst()
                .orElseThrow(() -> new IOException("no header"));
        Box usual = movie.at("mvex/trex").orElseThrow(() -> new IOException("no trex"));
        Track track = new Track(movie, new Samples(Run.Usual.of(usual)));
        track.readFragments(file, segments);
        return track;
    }

    private void readFragments(SeekableByteChannel file, Segments segments) throws IOException {
        long at = segments.header();
        while (at < segments.bytes()) {
            ByteBuffer start = read(file, at, BOX_HEADER);
            int size = start.getInt(0);
            if (size < BOX_HEADER || size > segments.bytes() - at) {
                throw new IOException("a box of " + size + " bytes at " + at);
            }
            if (start.getInt(4) == 0x6d6f6f66) { // moof
                ByteBuffer bytes = read(file, at, size);
                samples.add(Box.in(bytes, 0, size).get(0), at);
            }
            at += size;
        }
    }

    private static ByteBuffer read(SeekableByteChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(at);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException("a rendition ends before its length");
            }
        }
        return bytes.flip();
    }

    Box required(String path) throws IOException {
        return movie.at(path).orElseThrow(() -> new IOException("no " + path));
    }

    /** How many of its units make a second. */
    long timescale() throws IOException {
        return timescale(required("trak/mdia/mdhd"));
    }

    /** How many units of the whole file make a second. */
    long movieTimescale() throws IOException {
        return timescale(required("mvhd"));
    }

    private static long timescale(Box times) {
        return Integer.toUnsignedLong(times.number(times.version() == 1 ? 20 : 12));
    }

    double seconds(long units) throws IOException {
        return (double) units / timescale();
    }
}
