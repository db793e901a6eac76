package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.mirror.snapshot.Packed;

/** Hands out what a school's snapshot names, and nothing else. */
@Singleton
public class Deliverables {

    /** More hashes in one request are not answered. */
    public static final int MOST_RECORDS = 1_000;

    private final PublicationTables tables;
    private final BlobStore blobs;

    @Inject
    public Deliverables(PublicationTables tables, BlobStore blobs) {
        this.tables = tables;
        this.blobs = blobs;
    }

    /** Those of these records that are in the school's newest snapshot: their bytes, one a line, packed. */
    public byte[] records(UUID school, Collection<String> hashes) {
        List<String> asked = hashes.stream().distinct().limit(MOST_RECORDS).toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        tables.bodies(school, asked).forEach(body -> {
            lines.writeBytes(body);
            lines.write('\n');
        });
        return Packed.pack(lines.toByteArray());
    }

    /**
     * Opens a file from this place on. The caller closes it.
     *
     * @throws NoSuchBlob when it is not there, or not for this school
     */
    public Part blob(UUID school, Hash hash, long from) {
        if (!tables.hasBlob(school, hash.hex())) {
            throw new NoSuchBlob(hash);
        }
        return Part.open(blobs, hash, from);
    }
}
