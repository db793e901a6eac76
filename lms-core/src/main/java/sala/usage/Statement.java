package sala.usage;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did.
 *
 * @param id made where it happened; the same id is the same statement
 * @param at when it happened, by the clock of the node where it happened
 * @param body the whole xAPI statement, with {@code id} and {@code timestamp} as above (xAPI 1.0.3 Data, section 2)
 */
public record Statement(UUID id, Instant at, JsonObject body) {

    /** The id of the school in which it happened; empty when it does not say. */
    public Optional<String> school() {
        return Optional.ofNullable(new Facts(body).extension(Vocabulary.SCHOOL));
    }
}
