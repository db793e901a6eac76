package sala.mirror.transfer;

import java.util.Set;
import java.util.stream.Collectors;
import sala.blob.Blob;

/**
 * Files that are of use together only, since a record is shown when all of its files are here: none is begun unless all
 * fit.
 *
 * @param canWait whether something else is never let go for it
 */
record Closure(Set<Blob> files, boolean canWait) {

    Closure {
        files = Set.copyOf(files);
    }

    /** Only those of its files that are among these. */
    Closure of(Set<Blob> absent) {
        return new Closure(files.stream().filter(absent::contains).collect(Collectors.toSet()), canWait);
    }

    static Closure of(Blob alone) {
        return new Closure(Set.of(alone), false);
    }
}
