package sala.course;

import java.time.Instant;
import java.util.UUID;

/**
 * Who brought a course into its state, when, and why.
 *
 * @param reason empty where none is needed
 */
public record Decision(UUID by, Instant at, String reason) {

    public static Decision of(UUID by, Instant at) {
        return new Decision(by, at, "");
    }
}
