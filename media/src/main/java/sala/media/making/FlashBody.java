package sala.media.making;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Counts what comes out of a Flash film; players unpack a film into memory before they show any of it. */
final class FlashBody extends FilterInputStream {

    private static final long MOST = 256 << 20;

    private long length;

    FlashBody(InputStream unpacked) {
        super(unpacked);
    }

    /** How much came by now. */
    long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int n = super.read(into, from, most);
        count(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long most) throws IOException {
        long n = super.skip(most);
        count(n);
        return n;
    }

    private void count(long more) {
        length += more;
        requireModest(length);
    }

    static void requireModest(long size) {
        if (size > MOST) {
            throw new Unplayable(Reason.PACKAGE_BOMB, size + " bytes");
        }
    }
}
