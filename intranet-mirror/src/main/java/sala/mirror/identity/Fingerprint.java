package sala.mirror.identity;

import io.jsonwebtoken.security.Jwks;
import java.security.PublicKey;
import java.util.regex.Pattern;

/**
 * The short name of a public key that a person can compare and a token can carry: its JWK thumbprint (RFC 7638).
 *
 * @param text 43 characters of base64url
 */
public record Fingerprint(String text) {

    private static final Pattern THUMBPRINT = Pattern.compile("[A-Za-z0-9_-]{43}");

    public Fingerprint {
        if (!THUMBPRINT.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SHA-256 thumbprint in base64url");
        }
    }

    public static Fingerprint of(PublicKey key) {
        return new Fingerprint(Jwks.builder().octetKey(key).build().thumbprint().toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
