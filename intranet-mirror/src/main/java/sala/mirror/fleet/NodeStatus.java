package sala.mirror.fleet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** Tolerates what an older node does not say. */
    public static NodeStatus read(JsonObject json) {
        return new NodeStatus(
                json.getString("version", "?"),
                Instant.parse(json.getString("clock", Instant.EPOCH.toString())),
                number(json, "diskFree"),
                number(json, "diskTotal"),
                number(json, "applied"),
                number(json, "waiting"),
                number(json, "missingBlobs"),
                number(json, "missingBytes"),
                number(json, "lacking"),
                json.getString("fault", null));
    }

    private static long number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).longValue() : 0;
    }
}
