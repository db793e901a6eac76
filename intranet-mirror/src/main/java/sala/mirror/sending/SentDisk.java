package sala.mirror.sending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disk in the district's ledger.
 *
 * @param place among the disks that belong together, from 1
 * @param snapshot the number of the snapshot that is on it
 * @param folder where it was mounted
 * @param maker who made it; empty at the command line
 * @param finished null while it is being written, or was left unfinished
 * @param bytes that are on it, of {@code files} files
 * @param left bytes that did not fit
 * @param handedTo empty while it lies in the office
 * @param imported when the district heard that the school took it in
 * @param missing files that the school still lacked then
 */
public record SentDisk(
        UUID id,
        UUID school,
        String schoolCode,
        String schoolName,
        UUID node,
        UUID set,
        int place,
        long snapshot,
        String folder,
        String maker,
        Instant begun,
        @Nullable Instant finished,
        long files,
        long bytes,
        long left,
        String handedTo,
        @Nullable Instant handedAt,
        @Nullable Instant imported,
        @Nullable Instant cameBack,
        long missing) {

    /** How far a disk is on its way. */
    public enum Stage {
        UNFINISHED,
        READY,
        HANDED,
        IMPORTED,
        BACK
    }

    public Stage stage() {
        if (cameBack != null) {
            return Stage.BACK;
        }
        if (imported != null) {
            return Stage.IMPORTED;
        }
        if (finished == null) {
            return Stage.UNFINISHED;
        }
        return handedAt == null ? Stage.READY : Stage.HANDED;
    }
}
