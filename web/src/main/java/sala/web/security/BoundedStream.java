package sala.web.security;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives at most so many bytes; then fails with {@link BodyTooLarge}. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long seen;

    BoundedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        seen += bytes;
        if (seen > limit) {
            throw new BodyTooLarge(limit);
        }
    }
}
