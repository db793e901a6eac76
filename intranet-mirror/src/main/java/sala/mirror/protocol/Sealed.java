package sala.mirror.protocol;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;

/** Secrets on an open line: a JWE to the receiver's X25519 key (RFC 7516, RFC 8037), which nobody else can open. */
public final class Sealed {

    private Sealed() {}

    public static String seal(Map<String, ?> claims, PublicKey receiver) {
        return Jwts.builder()
                .claims(claims)
                .encryptWith(receiver, Jwts.KEY.ECDH_ES, Jwts.ENC.A256GCM)
                .compact();
    }

    /** Seals any bytes. */
    public static String seal(byte[] secret, PublicKey receiver) {
        return Jwts.builder()
                .content(secret)
                .encryptWith(receiver, Jwts.KEY.ECDH_ES, Jwts.ENC.A256GCM)
                .compact();
    }

    /** @throws NodeRefused when they are damaged or for somebody else */
    public static byte[] open(byte[] sealed, PrivateKey own) {
        try {
            return Jose.parser()
                    .decryptWith(own)
                    .build()
                    .parseEncryptedContent(new String(sealed, StandardCharsets.US_ASCII))
                    .getPayload();
        } catch (JwtException | IllegalArgumentException e) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    /** @throws NodeRefused when it is damaged or for somebody else */
    public static Claims open(String sealed, PrivateKey own) {
        try {
            return Jose.parser()
                    .decryptWith(own)
                    .build()
                    .parseEncryptedClaims(sealed)
                    .getPayload();
        } catch (JwtException | IllegalArgumentException e) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }
}
