package sala.mirror.snapshot;

import java.util.List;
import java.util.UUID;
import sala.blob.Blob;

/**
 * What one school must hold at one moment.
 *
 * @param number grows with each change; a school never goes back to a lower one
 * @param entries in the order in which they are applied
 * @param blobs all files that the entries need, in the order in which they are to come
 */
public record Manifest(UUID school, long number, List<Entry> entries, List<Blob> blobs) {

    public Manifest {
        entries = List.copyOf(entries);
        blobs = List.copyOf(blobs);
    }

    /** How many bytes all files have together. */
    public long size() {
        return blobs.stream().mapToLong(Blob::size).sum();
    }
}
