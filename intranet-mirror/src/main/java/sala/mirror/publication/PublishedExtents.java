package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.mirror.snapshot.Extents;
import sala.sql.Sql;

/** The extents of all large files that some school is sent: each file is read for them once. */
@Singleton
public class PublishedExtents {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedExtents.class);

    private final Sql sql;
    private final BlobStore blobs;

    /** Not read again before the next start. */
    private final Set<Blob> spoiled = ConcurrentHashMap.newKeySet();

    @Inject
    public PublishedExtents(Sql sql, BlobStore blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    /** Empty before {@link #prepare} has read the file. */
    Optional<byte[]> find(Blob file) {
        return sql.first(
                row -> row.bytes("hashes"),
                "select hashes from extents where hash = ?",
                file.hash().hex());
    }

    /**
     * Reads what was published lately, and forgets what no school is sent any more. A file that is spoiled here is
     * passed over: wrong extents would have schools throw away what is right.
     *
     * @param cancelled is asked before each file
     */
    public void prepare(BooleanSupplier cancelled) {
        sql.update(
                "delete from extents e where not exists (select 1 from published_file p where p.hash = e.hash and p.until is null)");
        for (Blob file : unread()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            prepare(file);
        }
    }

    /** Whether {@link #prepare} has something to read. */
    boolean isDue() {
        return !unread().isEmpty();
    }

    private List<Blob> unread() {
        return sql
                .list(
                        row -> new Blob(new Hash(row.text("hash")), row.number("size")),
                        """
                        select distinct hash, size from published_file p where until is null and size > ?
                        and not exists (select 1 from extents e where e.hash = p.hash) order by size
                        """,
                        Extents.LARGE)
                .stream()
                .filter(file -> Extents.areOf(file) && !spoiled.contains(file))
                .toList();
    }

    private void prepare(Blob file) {
        try (SeekableByteChannel in = blobs.open(file.hash())) {
            Extents.of(file, in).ifPresentOrElse(extents -> keep(file, extents), () -> spoiled.add(file));
        } catch (NoSuchBlob | IOException | UncheckedIOException unreadable) {
            LOG.warn("{} cannot be read", file, unreadable);
            spoiled.add(file);
        }
    }

    private void keep(Blob file, Extents extents) {
        sql.update(
                "insert into extents (hash, hashes) values (?, ?) on conflict do nothing",
                file.hash().hex(),
                extents.bytes());
    }
}
