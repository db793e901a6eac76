package sala.mirror.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that a school's node sent and that is not counted.
 *
 * @param schoolName of the node; empty when the school is gone
 * @param verb what was done, in Thai; empty where it does not say, like {@code thing} and {@code clock}
 * @param clock when, by the clock of the node
 */
public record RefusedRecord(
        UUID id, String schoolName, Refusal reason, Instant at, String verb, String thing, String clock) {}
