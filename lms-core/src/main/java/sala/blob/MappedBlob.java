package sala.blob;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A blob as the memory of the process: to read from it costs no call of the system. Safe for many threads. The file is
 * let go when nobody holds this any more.
 */
public final class MappedBlob {

    /** Java counts the bytes of one piece of memory with an {@code int}. */
    private static final long WINDOW = 1L << 30;

    private final List<ByteBuffer> windows = new ArrayList<>();

    MappedBlob(FileChannel file) throws IOException {
        for (long at = 0; at < file.size(); at += WINDOW) {
            windows.add(file.map(MapMode.READ_ONLY, at, Math.min(WINDOW, file.size() - at)));
        }
    }

    /** Reads bytes from this place on, at most these many; returns how many, at least one before the end. */
    public int read(long at, byte[] into, int most) {
        ByteBuffer window = windows.get((int) (at / WINDOW));
        int from = (int) (at % WINDOW);
        int length = Math.min(most, window.limit() - from);
        window.get(from, into, 0, length);
        return length;
    }
}
