package sala.media.version;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import sala.media.item.Readiness;

/**
 * Another file of an item: on its way, waiting for an approver, or kept from earlier.
 *
 * @param id of the item that nobody finds by itself
 * @param by who sent it or put it aside, and when
 * @param reason why nothing could be made of it: a stable code; empty otherwise
 */
public record FileVersion(
        UUID id,
        State state,
        String label,
        long bytes,
        Duration length,
        Readiness readiness,
        String reason,
        UUID by,
        Instant at) {

    /** How far it is. */
    public enum State {
        /** Its files are made; then it takes its place. */
        COMING,
        /** Its files are ready; somebody has to accept it. */
        WAITING,
        /** It was the file of the item, or was refused. */
        KEPT
    }

    /** Whether it can take its place at once. */
    public boolean isUsable() {
        return state != State.COMING && readiness == Readiness.READY;
    }
}
