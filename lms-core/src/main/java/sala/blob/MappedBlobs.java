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

/** The blobs that many people read just now, each mapped once for all of them. */
@Singleton
public class MappedBlobs {

    private static final int MOST = 256;

    /** A blob that was deleted, or healed, is read no longer than that from what it was. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Hash, Mapping> known = new ConcurrentHashMap<>();
    private final BlobStore blobs;
    private final Clock clock;

    @Inject
    public MappedBlobs(BlobStore blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * Empty where blobs are no files.
     *
     * @throws NoSuchBlob when it is not there
     */
    public Optional<MappedBlob> find(Hash hash) {
        Instant now = clock.instant();
        Mapping mapping = known.get(hash);
        if (mapping != null && mapping.isFresh(now)) {
            return Optional.of(mapping.blob);
        }
        Optional<MappedBlob> mapped = map(hash);
        mapped.ifPresent(blob -> keep(hash, new Mapping(blob, now)));
        return mapped;
    }

    private Optional<MappedBlob> map(Hash hash) {
        try (SeekableByteChannel channel = blobs.open(hash)) {
            return channel instanceof FileChannel file ? Optional.of(new MappedBlob(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Hash hash, Mapping mapping) {
        known.values().removeIf(old -> !old.isFresh(mapping.at));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(hash, mapping);
    }

    private record Mapping(MappedBlob blob, Instant at) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
