package sala.mirror.district;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far this school's node and its district are with each other.
 *
 * @param acknowledged position of the last statement that the district has
 * @param offered number of the newest snapshot that the district told of
 * @param applied number of the snapshot that this node works with; 0 before the first
 * @param shown number of the newest snapshot of which something is shown already
 * @param appliedHash of that snapshot's manifest
 * @param appliedWith the version of Sala that applied it
 * @param lastSync when a synchronisation last went well to its end
 * @param fault the code of what went wrong in the last one
 */
public record SyncState(
        long acknowledged,
        long offered,
        long applied,
        long shown,
        @Nullable String appliedHash,
        @Nullable String appliedWith,
        @Nullable Instant appliedAt,
        @Nullable Instant lastContact,
        @Nullable Instant lastSync,
        @Nullable String fault,
        long missingBlobs,
        long missingBytes) {}
