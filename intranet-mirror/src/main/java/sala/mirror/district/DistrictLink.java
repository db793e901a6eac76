package sala.mirror.district;

import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Fingerprint;

/**
 * The district that this school's node belongs to.
 *
 * @param key what everything from the district is signed with
 * @param cutOff when the district said that it no longer knows us
 * @param clockOffset the district's clock minus ours
 */
public record DistrictLink(
        URI url,
        PublicKey key,
        UUID school,
        String schoolName,
        Instant joined,
        @Nullable Instant cutOff,
        Duration clockOffset) {

    /** Of the district's key. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }
}
