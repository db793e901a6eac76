package sala.mirror.patch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;

/** Takes no more bytes than the file has that is to come out. */
final class Limited implements Deflated.Taker {

    private static final int BUFFER = 64 * 1024;

    private final OutputStream to;
    private long left;

    Limited(OutputStream to, long most) {
        this.to = to;
        this.left = most;
    }

    @Override
    public boolean take(byte[] bytes, int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("not a patch of this file");
        }
        to.write(bytes, 0, count);
        return true;
    }

    void copy(SeekableByteChannel from, long begin, long end) throws IOException {
        for (long at = begin; at < end; ) {
            byte[] some = Members.read(from, at, (int) Math.min(BUFFER, end - at));
            if (some.length == 0) {
                throw new IOException("not a patch");
            }
            take(some, some.length);
            at += some.length;
        }
    }
}
