package sala.mirror.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that a school's node sent and that is not counted.
 *
 * @param schoolName of the node; empty when the school is gone
 * @param verb what was done, in Thai; empty where it does not say, like {@code thing}
 * @param clock when, by the clock of the node; null where it does not say
 */
public record RefusedRecord(
        UUID id, String schoolName, Refusal reason, Instant at, String verb, String thing, @Nullable Instant clock) {}
