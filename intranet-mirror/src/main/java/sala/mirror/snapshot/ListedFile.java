package sala.mirror.snapshot;

import java.util.Comparator;
import sala.blob.Blob;
import sala.replica.Urgency;

/**
 * A file as a manifest names it.
 *
 * @param place by which it is asked for; stays the same as long as the school needs the file
 */
public record ListedFile(int place, Blob blob, Urgency urgency) {

    /** The most urgent first, of those the smallest. */
    static final Comparator<ListedFile> IN_WHICH_THEY_COME = Comparator.comparing(ListedFile::urgency)
            .thenComparing(file -> file.blob().size())
            .thenComparing(file -> file.blob().hash().hex());

    /** All that a list says of it, for {@link Branches}. */
    String line() {
        return String.join(
                " ", "file", Integer.toString(place), blob.hash().hex(), Long.toString(blob.size()), urgency.name());
    }
}
