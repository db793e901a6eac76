package sala.mirror.protocol;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.PrematureJwtException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.NodeIdentity;

/**
 * The proof that a request comes from a node, made for that request alone: it names method, address and body as DPoP
 * proofs do (RFC 9449), the receiver's key as its audience, and lives for a minute.
 *
 * @param node who asks, by its own word until {@link #verify} has looked at the signature
 * @param id never used twice
 * @param made by the asking node's clock, corrected by what it knows of the district's
 */
public record RequestToken(UUID node, String id, Instant made) {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /** How long a token may still be taken after it was made. */
    static final Duration TAKEN_FOR = LIFE.plus(LEEWAY);

    /** @param now the district's time, as far as this node knows it */
    public static String issue(NodeIdentity self, RequestLine request, Fingerprint district, Instant now) {
        return Jwts.builder()
                .id(UUID.randomUUID().toString())
                .issuer(self.id().toString())
                .audience()
                .add(district.text())
                .and()
                .issuedAt(Date.from(now))
                .notBefore(Date.from(now))
                .expiration(Date.from(now.plus(LIFE)))
                .claim("htm", request.method())
                .claim("htu", request.target())
                .claim("digest", request.digest())
                .header()
                .keyId(self.id().toString())
                .and()
                .signWith(self.signing().getPrivate(), Jwts.SIG.EdDSA)
                .compact();
    }

    /**
     * @param self the district's key
     * @param keyOf gives the key of a node, or throws {@link NodeRefused}
     */
    public static RequestToken verify(
            String token, RequestLine request, Fingerprint self, Function<UUID, PublicKey> keyOf, Clock clock) {
        try {
            Jws<Claims> jws = Jwts.parser()
                    .clock(() -> Date.from(clock.instant()))
                    .clockSkewSeconds(LEEWAY.toSeconds())
                    .keyLocator(header -> keyOf.apply(node(String.valueOf(header.get("kid")))))
                    .requireAudience(self.text())
                    .require("htm", request.method())
                    .require("htu", request.target())
                    .require("digest", request.digest())
                    .build()
                    .parseSignedClaims(token);
            return of(jws.getPayload());
        } catch (ExpiredJwtException | PrematureJwtException e) {
            throw new NodeRefused(NodeRefused.TIME);
        } catch (JwtException | IllegalArgumentException e) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    private static RequestToken of(Claims claims) {
        return new RequestToken(
                node(claims.getIssuer()),
                required(claims.getId()),
                required(claims.getIssuedAt()).toInstant());
    }

    private static UUID node(@Nullable String text) {
        return UUID.fromString(required(text));
    }

    /** Who signs may still leave things out. */
    private static <T> T required(@Nullable T said) {
        if (said == null) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
        return said;
    }
}
