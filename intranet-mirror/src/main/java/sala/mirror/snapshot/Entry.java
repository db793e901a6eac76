package sala.mirror.snapshot;

import java.util.UUID;

/**
 * A record as a manifest names it.
 *
 * @param place names it in this school's lists, in all its states
 * @param hash of the bytes of its {@link RecordText}
 * @param size of those bytes
 */
public record Entry(int place, String kind, UUID id, long version, String hash, int size) {

    /** What it is about, whatever its state. */
    public Key key() {
        return new Key(kind, id);
    }

    /** All that a list says of it, for {@link Branches}. */
    String line() {
        return String.join(
                " ",
                "record",
                Integer.toString(place),
                kind,
                id.toString(),
                Long.toString(version),
                hash,
                Integer.toString(size));
    }

    /** Names a record in all its states. */
    public record Key(String kind, UUID id) {}
}
