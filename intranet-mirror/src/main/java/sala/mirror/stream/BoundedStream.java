package sala.mirror.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Ends an answer that takes too long, as a cut line does: whoever reads so slowly, or asked for so much, asks again for
 * the rest, and holds nobody meanwhile.
 */
public final class BoundedStream extends FilterOutputStream {

    private final long begun = System.nanoTime();
    private final Duration longest;

    /** @param longest counted from now */
    public BoundedStream(OutputStream line, Duration longest) {
        super(line);
        this.longest = longest;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** @throws IOException when the time is over */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (System.nanoTime() - begun > longest.toNanos()) {
            throw new IOException("the answer took longer than " + longest);
        }
        out.write(bytes, offset, length);
    }
}
