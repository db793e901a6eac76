package sala.mirror.stream;

import com.github.luben.zstd.ZstdInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what a {@link FrameWriter} wrote. Believes nothing: places and lengths are for the caller to check. Takes a few
 * megabytes of memory, whatever comes.
 */
public final class FrameReader implements Closeable {

    /** The power of two of the bytes that unpacking may look back. */
    private static final int WINDOW = 23;

    private static final Frame.State[] STATES = Frame.State.values();

    private final DataInputStream in;

    public FrameReader(InputStream line) throws IOException {
        this.in = new DataInputStream(new ZstdInputStream(line).setLongMax(WINDOW));
    }

    /**
     * The next frame; its bytes must be read from {@link #body} before the next call.
     *
     * @throws IOException when the line broke off, or nothing of the kind comes
     */
    public Frame next() throws IOException {
        int state = in.readUnsignedByte();
        Frame frame = new Frame(in.readInt(), in.readLong(), in.readInt(), state(state));
        if (frame.length() < 0) {
            throw new IOException("not a frame");
        }
        return frame;
    }

    /** Where the bytes of the present frame come from; the caller reads as many as the frame says. */
    public InputStream body() {
        return in;
    }

    private static Frame.State state(int number) throws IOException {
        if (number >= STATES.length) {
            throw new IOException("not a frame");
        }
        return STATES[number];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
