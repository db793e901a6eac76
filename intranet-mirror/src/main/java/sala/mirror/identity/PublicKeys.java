package sala.mirror.identity;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import java.security.PublicKey;
import java.util.Optional;

/** Public keys as JSON Web Keys (RFC 8037), the form in which nodes tell them each other. */
public final class PublicKeys {

    private PublicKeys() {}

    public static String json(PublicKey key) {
        return Jwks.json(Jwks.builder().octetKey(key).build());
    }

    /** Empty when this is no public key of ours, whatever it is. */
    public static Optional<PublicKey> read(String json) {
        try {
            Jwk<?> jwk = Jwks.parser().build().parse(json);
            return jwk.toKey() instanceof PublicKey key ? Optional.of(key) : Optional.empty();
        } catch (JwtException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
