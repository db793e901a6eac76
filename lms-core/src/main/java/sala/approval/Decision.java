package sala.approval;

import java.time.Instant;
import java.util.UUID;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * Who brought something to where it stands, when, and why.
 *
 * @param reason empty where none is needed
 */
public record Decision(UUID by, Instant at, String reason) {

    private static final int REASON = 1000;

    public static Decision of(UUID by, Instant at) {
        return new Decision(by, at, "");
    }

    /**
     * For what nobody may do without telling the owner why.
     *
     * @throws Invalid when there is no reason, or a very long one
     */
    public Decision withReason() {
        return new Decision(by, at, Required.text("reason", reason, REASON));
    }
}
