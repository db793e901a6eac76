package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The blobs that many people read just now, each opened once for all of them. */
@Singleton
public class OpenBlobs {

    private static final int MOST = 256;

    /** A blob that was deleted, or healed, is read no longer than that from what it was. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Hash, Opened> known = new ConcurrentHashMap<>();
    private final BlobStore blobs;
    private final Clock clock;

    @Inject
    public OpenBlobs(BlobStore blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * The file of a blob; empty where blobs are no files. Others read it at the same time: it is read at places that
     * are named, and never closed; the file is let go when nobody holds the channel any more.
     *
     * @throws NoSuchBlob when it is not there
     */
    public Optional<FileChannel> find(Hash hash) {
        Instant now = clock.instant();
        Opened opened = known.get(hash);
        if (opened != null && opened.isGood(now)) {
            return Optional.of(opened.file);
        }
        Optional<FileChannel> file = open(hash);
        file.ifPresent(fresh -> keep(hash, new Opened(fresh, now)));
        return file;
    }

    @SuppressWarnings("resource") // what is no file is closed here, a file by whoever holds it last
    private Optional<FileChannel> open(Hash hash) {
        try {
            SeekableByteChannel channel = blobs.open(hash);
            if (channel instanceof FileChannel file) {
                return Optional.of(file);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Hash hash, Opened opened) {
        known.values().removeIf(old -> !old.isGood(opened.at));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(hash, opened);
    }

    private record Opened(FileChannel file, Instant at) {

        /** Java closes the file of a thread that is interrupted while it reads. */
        boolean isGood(Instant now) {
            return file.isOpen() && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
