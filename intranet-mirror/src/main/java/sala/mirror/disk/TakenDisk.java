package sala.mirror.disk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disk that this school took in.
 *
 * @param folder where it was mounted
 * @param place among the disks that belong together, from 1
 * @param snapshot the number of the snapshot that it carries
 * @param finished null while it is being taken in
 * @param complete whether the district had finished with it
 * @param leftBytes that did not fit on it and are on the next disk
 * @param missingFiles of the snapshot, afterwards
 * @param unreadable parts of it: {@code P00001.PAK 12-16}, or a whole pack
 */
public record TakenDisk(
        UUID disk,
        String folder,
        int place,
        long snapshot,
        Instant begun,
        @Nullable Instant finished,
        boolean complete,
        long leftBytes,
        long missingFiles,
        long missingBytes,
        List<String> unreadable) {

    public TakenDisk {
        unreadable = List.copyOf(unreadable);
    }
}
