package sala.mirror.stream;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes frames, and what follows each, as one Zstandard stream (RFC 8878). What cannot be made smaller, such as video,
 * passes as it is for three bytes a block. Blocks are short, so that little of what has come is lost with the line.
 */
public final class FrameWriter implements Closeable {

    /** Of what a block holds before packing: a quarter of a second of a satellite line. */
    private static final int BLOCK = 8 * 1024;

    private static final int LEVEL = 3;

    private final OutputStream packed;
    private final DataOutputStream out;
    private int inBlock;

    /** @param line is flushed often, and not closed */
    public FrameWriter(OutputStream line) throws IOException {
        this.packed = new ZstdOutputStream(line, LEVEL).setCloseFrameOnFlush(false);
        this.out = new DataOutputStream(packed);
    }

    /** The caller writes so many bytes as the frame says next. */
    public void begin(Frame frame) throws IOException {
        out.writeByte(frame.state().ordinal());
        out.writeInt(frame.place());
        out.writeLong(frame.from());
        out.writeInt(frame.length());
    }

    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int now = Math.min(length - done, BLOCK - inBlock);
            out.write(bytes, offset + done, now);
            done += now;
            inBlock += now;
            if (inBlock == BLOCK) {
                out.flush();
                inBlock = 0;
            }
        }
    }

    /** Sends what was written so far. */
    public void flush() throws IOException {
        out.flush();
        inBlock = 0;
    }

    /** After the last frame; without it the other end takes the line for broken. */
    public void end() throws IOException {
        begin(Frame.LAST);
        out.flush();
    }

    /** Frees what the packing holds. */
    @Override
    public void close() throws IOException {
        packed.close();
    }
}
