package sala.mirror.console;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a school's node.
 *
 * @param detail what {@code what} leaves open, such as the code of a fault; empty where there is nothing to say
 * @param by who did it; null for what nobody did
 */
public record FleetEvent(Instant at, What what, String detail, @Nullable UUID by) {

    /** What happens with nodes. */
    public enum What {
        /** It has spoken for the first time; its version of Sala is the detail. */
        JOINED,
        CUT_OFF,
        CODE_MADE,
        CODE_REVOKED,
        /** A fault began; its code is the detail. */
        FAILED,
        /** The fault is over. */
        WELL,
        /** Nothing was heard for a week. */
        SILENT,
        /** Something was heard again. */
        BACK,
        /** Another version of Sala; the detail. */
        VERSION,
        /** Somebody asked for a command; its name is the detail. */
        ASKED,
        TAKEN_BACK,
        /** The node has done it. */
        DONE,
        /** All files were read anew; the detail says how many are broken. */
        VERIFIED,
        /** Its key was replaced by one with the fingerprint in the detail. */
        KEY_CHANGED
    }
}
