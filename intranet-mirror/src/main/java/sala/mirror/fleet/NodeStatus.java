package sala.mirror.fleet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sala.mirror.protocol.Said;

/**
 * What a school's node says of itself when it speaks to the district.
 *
 * @param clock the node's own, uncorrected
 * @param diskFree in bytes, like {@code diskTotal}
 * @param applied the number of the snapshot that the school works with; 0 before the first
 * @param waiting statements that are not delivered yet
 * @param missingBlobs files still to be fetched, {@code missingBytes} in all
 * @param lacking bytes that must become free on the disk for what does not fit
 * @param fault the code of what went wrong in the last synchronisation
 */
public record NodeStatus(
        String version,
        Instant clock,
        long diskFree,
        long diskTotal,
        long applied,
        long waiting,
        long missingBlobs,
        long missingBytes,
        long lacking,
        @Nullable String fault) {

    private static final int MOST_LETTERS = 100;

    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", version)
                .add("clock", clock.toString())
                .add("diskFree", diskFree)
                .add("diskTotal", diskTotal)
                .add("applied", applied)
                .add("waiting", waiting)
                .add("missingBlobs", missingBlobs)
                .add("missingBytes", missingBytes)
                .add("lacking", lacking);
        if (fault != null) {
            json.add("fault", fault);
        }
        return json.build();
    }

    /** Tolerates what an older node does not say, and what none should. */
    public static NodeStatus read(JsonObject json) {
        Said said = new Said(json);
        return new NodeStatus(
                said.text("version", MOST_LETTERS).orElse("?"),
                said.instant("clock").orElse(Instant.EPOCH),
                said.number("diskFree", 0),
                said.number("diskTotal", 0),
                said.number("applied", 0),
                said.number("waiting", 0),
                said.number("missingBlobs", 0),
                said.number("missingBytes", 0),
                said.number("lacking", 0),
                said.text("fault", MOST_LETTERS).orElse(null));
    }
}
