package sala.replica;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;

/**
 * The state of one record as it travels.
 *
 * @param kind as in the change log
 * @param version grows with each change of the record
 * @param state all that the other node must write, without node-local values
 * @param blobs the files that must be there before the record may be shown
 * @param urgency of those files; it decides at the district in which order they are listed, and does not travel
 */
public record Replica(String kind, UUID id, long version, JsonObject state, Set<Blob> blobs, Urgency urgency) {

    /** Of what is needed now. */
    public Replica(String kind, UUID id, long version, JsonObject state, Set<Blob> blobs) {
        this(kind, id, version, state, blobs, Urgency.NEEDED);
    }

    /** Without its state, which may hold hashes of passwords: no log shall have them. */
    @Override
    public String toString() {
        return kind + " " + id + " version " + version;
    }
}
