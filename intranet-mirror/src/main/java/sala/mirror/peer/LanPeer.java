package sala.mirror.peer;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another school's node on the same network.
 *
 * @param address host and port
 * @param byHand whether a keeper has written it in; else it was found
 * @param school as it calls itself; empty before it has proven who it is
 * @param seen when it last answered or announced itself
 * @param takenBytes that came from it, last at {@code taken}
 * @param restsFrom since when it is not asked, until {@code restsUntil}; null when it is
 * @param fault the code of why it rests, or what was last wrong
 */
public record LanPeer(
        UUID id,
        String address,
        boolean byHand,
        String school,
        @Nullable Instant seen,
        long takenBytes,
        @Nullable Instant taken,
        @Nullable Instant restsFrom,
        @Nullable Instant restsUntil,
        @Nullable String fault) {

    /** It brought something else than was asked for. */
    public static final String LIED = "mirror.peer-wrong-bytes";

    /** Nobody answers there, or too slowly. */
    public static final String SILENT = "mirror.peer-silent";

    /** Somebody answers who is no node of this district. */
    public static final String STRANGER = "mirror.peer-stranger";

    URI url() {
        return URI.create("http://" + address);
    }

    /** A clock that was set back does not make it rest any longer. */
    public boolean rests(Instant now) {
        return restsFrom != null && restsUntil != null && !now.isBefore(restsFrom) && now.isBefore(restsUntil);
    }

    @Override
    public String toString() {
        return school.isEmpty() ? address : school + " (" + address + ")";
    }
}
