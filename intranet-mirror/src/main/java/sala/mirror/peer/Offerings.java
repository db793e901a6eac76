package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.mirror.publication.Ranges;
import sala.mirror.stream.Range;

/**
 * What this node gives to neighbours: {@link Shareable} files and nothing else, gently, since pupils here come first.
 */
@Singleton
public class Offerings {

    /** Of each of {@link #AT_ONCE} answers: a school's network carries a few times that. */
    private static final long BITS_PER_SECOND = 40_000_000;

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 2;

    private final Shareable shareable;
    private final BlobStore blobs;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    @Inject
    public Offerings(Shareable shareable, BlobStore blobs) {
        this.shareable = shareable;
        this.blobs = blobs;
    }

    /** A bit for each of these files: whether it is given. */
    public byte[] held(HashList asked) {
        return asked.answer(shareable.among(asked.hashes()).keySet());
    }

    /**
     * Makes ranges of files ready to be sent.
     *
     * @throws PeerRefused when any of them is not given
     */
    public Offer ranges(PeerWanted wanted) {
        Map<Hash, Blob> given = shareable.among(wanted.files().values());
        List<Map.Entry<Range, Blob>> ranges = wanted.ranges().stream()
                .map(range -> Map.entry(range, file(wanted, given, range)))
                .toList();
        return line -> send(ranges, line);
    }

    private static Blob file(PeerWanted wanted, Map<Hash, Blob> given, Range range) {
        return Optional.ofNullable(wanted.files().get(range.place()))
                .map(given::get)
                .orElseThrow(() -> new PeerRefused(PeerRefused.NOT_GIVEN));
    }

    /** An answer that is ready. */
    @FunctionalInterface
    public interface Offer {
        void sendTo(OutputStream line) throws IOException;
    }

    private void send(List<Map.Entry<Range, Blob>> ranges, OutputStream line) throws IOException {
        if (!isMyTurn()) {
            throw new IOException("others are being given to");
        }
        try {
            new Ranges(blobs, ranges, BITS_PER_SECOND).sendTo(line);
        } finally {
            free.release();
        }
    }

    private boolean isMyTurn() throws IOException {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
