package sala.media.disk.bring;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** A file on its way from a disk: remembers whether it was the disk that failed, and stops when it is told. */
final class SourceStream extends FilterInputStream {

    private final BooleanSupplier stop;
    private final LongConsumer progress;
    private boolean failed;

    SourceStream(InputStream in, BooleanSupplier stop, LongConsumer progress) {
        super(in);
        this.stop = stop;
        this.progress = progress;
    }

    /** Whether reading failed, rather than writing. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (stop.getAsBoolean()) {
            throw new Stopped();
        }
        try {
            int n = super.read(buffer, offset, length);
            progress.accept(Math.max(0, n));
            return n;
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    /** Somebody stopped the import, or the server stops. */
    static final class Stopped extends IOException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }
}
