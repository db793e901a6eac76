package sala.mirror.identity;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.OctetPublicJwk;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;

/** Public keys as JSON Web Keys (RFC 8037), the form in which nodes tell them each other. */
public final class PublicKeys {

    private static final Set<String> SIGNING = Set.of("EdDSA", "Ed25519");

    private PublicKeys() {}

    public static String json(PublicKey key) {
        return Jwks.json(Jwks.builder().octetKey(key).build());
    }

    /** Empty when this is no public key of ours, whatever it is. */
    public static Optional<PublicKey> read(String json) {
        try {
            return Jwks.parser().build().parse(json) instanceof OctetPublicJwk<?> jwk
                    ? Optional.of(jwk.toKey())
                    : Optional.empty();
        } catch (JwtException | IllegalArgumentException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    /** The same for keys that sign. */
    public static Optional<PublicKey> readSigning(String json) {
        return read(json).filter(key -> SIGNING.contains(key.getAlgorithm()));
    }
}
