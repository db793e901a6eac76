package sala.mirror.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.mirror.stream.BoundedStream;
import sala.mirror.stream.Frame;
import sala.mirror.stream.FrameWriter;
import sala.mirror.stream.PacedStream;
import sala.mirror.stream.Range;

/** The ranges of one request, ready to be sent: whoever asks may have all of them. Belongs to one answer. */
public final class Ranges {

    /** Ten times what a node asks for at once. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final BlobStore blobs;
    private final List<Map.Entry<Range, Blob>> ranges;
    private final long bitsPerSecond;

    /** @param bitsPerSecond at the most; 0 for as fast as the line goes */
    public Ranges(BlobStore blobs, List<Map.Entry<Range, Blob>> ranges, long bitsPerSecond) {
        this.blobs = blobs;
        this.ranges = ranges;
        this.bitsPerSecond = bitsPerSecond;
    }

    /** Sends them in the order in which they were asked for, through a small buffer. Does not close the line. */
    public void sendTo(OutputStream line) throws IOException {
        OutputStream bounded = new BoundedStream(line, LONGEST);
        OutputStream paced = bitsPerSecond > 0 ? new PacedStream(bounded, bitsPerSecond) : bounded;
        try (FrameWriter out = new FrameWriter(paced)) {
            for (Map.Entry<Range, Blob> range : ranges) {
                send(range.getKey(), range.getValue(), out);
            }
            out.end();
        }
    }

    private void send(Range range, Blob file, FrameWriter out) throws IOException {
        try (Part part = Part.open(blobs, file.hash(), range.from())) {
            if (part.size() == file.size() && range.to() <= part.size()) {
                out.begin(Frame.here(range.place(), range.from(), Math.toIntExact(range.length())));
                part.sendTo(out, range.length());
            } else {
                out.begin(Frame.damaged(range.place()));
            }
        } catch (NoSuchBlob lost) {
            out.begin(Frame.gone(range.place()));
        }
    }
}
