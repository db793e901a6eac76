package sala.mirror.snapshot;

import java.util.List;
import java.util.UUID;
import sala.blob.Blob;

/**
 * What one school must hold at one moment.
 *
 * @param number grows with each change; a school never goes back to a lower one
 * @param files all that the entries need, in the order in which they are to come
 */
public record Manifest(UUID school, long number, List<Entry> entries, List<ListedFile> files) {

    public Manifest {
        entries = List.copyOf(entries);
        files = files.stream().sorted(ListedFile.IN_WHICH_THEY_COME).toList();
    }

    /** Before a school has anything. */
    public static Manifest empty(UUID school) {
        return new Manifest(school, 0, List.of(), List.of());
    }

    /** All files, in the order in which they are to come. */
    public List<Blob> blobs() {
        return files.stream().map(ListedFile::blob).toList();
    }

    /** The hash over all that it names, the same at both ends. */
    public String root() {
        return Branches.of(this).root();
    }

    /** How many bytes all files have together. */
    public long size() {
        return files.stream().mapToLong(file -> file.blob().size()).sum();
    }
}
