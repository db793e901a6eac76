package sala.mirror.disk;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;
import java.util.UUID;
import sala.mirror.protocol.Jose;

/** A small file on a disk that somebody must have signed: a JSON Web Signature (RFC 7515) with Ed25519. */
public final class SignedNote {

    private SignedNote() {}

    /** @param kind so that a note of one kind is none of another */
    static String sign(String kind, Map<String, ?> claims, PrivateKey key) {
        return Jwts.builder()
                .header()
                .type(kind)
                .and()
                .claims(claims)
                .signWith(key, Jwts.SIG.EdDSA)
                .compact();
    }

    /** @throws DiskRefused when another key has signed it, or it is no such note */
    static Claims open(String kind, String text, PublicKey key) {
        try {
            return Jose.parser()
                    .keyLocator(header -> {
                        if (header instanceof JwsHeader && kind.equals(header.getType())) {
                            return key;
                        }
                        throw new DiskRefused(DiskRefused.FORGED);
                    })
                    .build()
                    .parseSignedClaims(text.strip())
                    .getPayload();
        } catch (JwtException | IllegalArgumentException e) {
            throw new DiskRefused(DiskRefused.FORGED, e);
        }
    }

    /** @throws DiskRefused when it is not there: a note of another version */
    static String text(Claims claims, String name) {
        return claim(claims, name, String.class);
    }

    static UUID id(Claims claims, String name) {
        try {
            return UUID.fromString(text(claims, name));
        } catch (IllegalArgumentException none) {
            throw new DiskRefused(DiskRefused.OTHER_VERSION, none);
        }
    }

    static long number(Claims claims, String name) {
        return claim(claims, name, Number.class).longValue();
    }

    static <T> T claim(Claims claims, String name, Class<T> type) {
        if (type.isInstance(claims.get(name))) {
            return type.cast(claims.get(name));
        }
        throw new DiskRefused(DiskRefused.OTHER_VERSION);
    }
}
