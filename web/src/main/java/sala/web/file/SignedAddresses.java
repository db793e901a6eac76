package sala.web.file;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import sala.node.NodeSettings;

/**
 * Makes and checks the short-lived proofs with which programs without a session, such as a player on a television, may
 * fetch the files of one item. Browsers need none: their session cookie goes to the same origin.
 */
@Singleton
public class SignedAddresses {

    /** Long enough for a long lesson with pauses. */
    private static final Duration VALID = Duration.ofHours(6);

    private final AddressKey key;
    private final Clock clock;

    @Inject
    public SignedAddresses(NodeSettings settings, Clock clock) {
        this(new AddressKey(settings.data().resolve("secrets").resolve("file-addresses.key")), clock);
    }

    SignedAddresses(AddressKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A proof for the files of this item. */
    public String sign(UUID item) {
        return sign(item, clock.instant().plus(VALID));
    }

    /**
     * The same for hours to come: whoever looks again soon gets the same proof, so that browsers keep what they have.
     */
    public String signForHours(UUID item) {
        long period = VALID.toSeconds();
        long begun = clock.instant().getEpochSecond() / period;
        return sign(item, Instant.ofEpochSecond((begun + 2) * period));
    }

    private String sign(UUID item, Instant until) {
        return Jwts.builder()
                .subject(item.toString())
                .expiration(Date.from(until))
                .signWith(key.get(), Jwts.SIG.HS256)
                .compact();
    }

    /** Whether this proof was made here for this item, and is not too old. */
    public boolean allows(String proof, UUID item) {
        try {
            Claims claims = Jwts.parser()
                    .verifyWith(key.get())
                    .clock(() -> Date.from(clock.instant()))
                    .build()
                    .parseSignedClaims(proof)
                    .getPayload();
            return item.toString().equals(claims.getSubject());
        } catch (JwtException | IllegalArgumentException e) {
            return false;
        }
    }
}
