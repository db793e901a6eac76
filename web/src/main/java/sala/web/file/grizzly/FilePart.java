package sala.web.file.grizzly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.FileChunk;

/**
 * A part of a file that the kernel sends from its own memory. Unlike Grizzly's {@code FileTransfer} it counts in the
 * line's queue with its length: there one byte is put in and all bytes are taken out, after which later answers on the
 * same line are mixed up.
 */
final class FilePart implements FileChunk {

    /** What counts with its length must be far from the end of an {@code int}. */
    static final long LONGEST = 256L << 20;

    private final FileChannel file;
    private final AtomicLong moved;
    private long at;
    private long left;

    /** @param moved counts what the kernel has taken */
    FilePart(FileChannel file, long at, long length, AtomicLong moved) {
        this.file = file;
        this.at = at;
        this.left = Math.min(length, LONGEST);
        this.moved = moved;
    }

    @Override
    public long writeTo(WritableByteChannel line) throws IOException {
        long taken = file.transferTo(at, left, line);
        at += taken;
        left -= taken;
        moved.addAndGet(taken);
        return taken;
    }

    @Override
    public boolean hasRemaining() {
        return left > 0;
    }

    @Override
    public int remaining() {
        return (int) left;
    }

    /** The file is others', too. */
    @Override
    public boolean release() {
        return true;
    }

    @Override
    public boolean isExternal() {
        return false;
    }
}
