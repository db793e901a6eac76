package sala.media.disk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.disk.name.NamedForm;

/**
 * One file of a plan.
 *
 * @param id its number, in the order in which files were found
 * @param place from the import's folder to the file, as {@link sala.media.disk.walk.RawPath} writes it
 * @param entry its name inside of an archive; empty for a file of the disk itself
 * @param folder the folders as people read them
 * @param reason why it cannot or could not be brought in, as a stable code; empty otherwise
 * @param rules which rule said what
 * @param edited whether people have said something about it, so that rules do not any more
 * @param twin the file of the same disk with the same bytes
 * @param item what became of it, or the item that has the same bytes
 */
public record DiskFile(
        long id,
        UUID disk,
        String place,
        String entry,
        String folder,
        String name,
        long bytes,
        Instant modified,
        FileState state,
        String reason,
        NamedForm form,
        FileWords words,
        Map<String, String> rules,
        boolean edited,
        @Nullable Long twin,
        @Nullable UUID item) {

    /** The word of URLs. */
    public static final String KIND = "import-file";

    public DiskFile {
        rules = Map.copyOf(rules);
    }

    /** Whether people can still say what is to become of it. */
    public boolean isOpen() {
        return state == FileState.PROPOSED
                || state == FileState.LEFT_OUT
                || state == FileState.ACCEPTED
                || state == FileState.FAILED;
    }
}
