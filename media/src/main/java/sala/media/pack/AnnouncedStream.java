package sala.media.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import sala.media.transcode.Unplayable.Reason;

/** Gives no more bytes than were announced, and says what is broken as what it is. */
final class AnnouncedStream extends FilterInputStream {

    private long left;

    AnnouncedStream(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int n = super.read(buffer, offset, length);
            left -= Math.max(0, n);
            if (left < 0) {
                throw new PackageRefused(Reason.PACKAGE_BOMB, "more bytes than announced");
            }
            return n;
        } catch (ZipException e) {
            throw new PackageRefused(Reason.PACKAGE_BROKEN, String.valueOf(e.getMessage()));
        }
    }
}
