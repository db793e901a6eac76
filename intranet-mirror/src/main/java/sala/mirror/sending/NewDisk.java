package sala.mirror.sending;

import java.util.Optional;
import java.util.UUID;

/**
 * A disk that is being made.
 *
 * @param set of the disks that belong together
 * @param place among them, from 1
 */
record NewDisk(UUID id, UUID node, UUID set, int place) {

    static NewDisk first(UUID node) {
        return new NewDisk(UUID.randomUUID(), node, UUID.randomUUID(), 1);
    }

    /** The same disk, which was left unfinished or lies here still. */
    static NewDisk again(SentDisk same) {
        return new NewDisk(same.id(), same.node(), same.set(), same.place());
    }

    /** For what did not fit on the one before. */
    static Optional<NewDisk> after(SentDisk before) {
        return before.finished() == null || before.left() == 0
                ? Optional.empty()
                : Optional.of(new NewDisk(UUID.randomUUID(), before.node(), before.set(), before.place() + 1));
    }
}
