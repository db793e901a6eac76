package sala.replica;

import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;

/**
 * A record that a school can do without for a while.
 *
 * @param name of what becomes less for it, as people know it
 * @param files that go with it
 */
public record Spare(UUID id, String name, Set<Blob> files) {

    public Spare {
        files = Set.copyOf(files);
    }

    /** How much room they take. */
    public long size() {
        return files.stream().mapToLong(Blob::size).sum();
    }
}
