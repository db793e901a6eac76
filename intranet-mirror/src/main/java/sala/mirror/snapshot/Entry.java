package sala.mirror.snapshot;

import java.util.UUID;

/**
 * A record as a manifest names it.
 *
 * @param hash of the bytes of its {@link RecordText}
 * @param size of those bytes
 */
public record Entry(String kind, UUID id, long version, String hash, int size) {

    /** What it is about, whatever its state. */
    public Key key() {
        return new Key(kind, id);
    }

    /** Names a record in all its states. */
    public record Key(String kind, UUID id) {}
}
