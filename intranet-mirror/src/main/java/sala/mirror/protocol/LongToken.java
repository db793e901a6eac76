package sala.mirror.protocol;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.PrematureJwtException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Fingerprint;

/**
 * The proof of nodes of the version before, a JSON Web Token as DPoP has (RFC 9449): what {@link RequestToken} says in
 * a fifth of its length.
 */
final class LongToken {

    private LongToken() {}

    /** Whether this is one. */
    static boolean is(String token) {
        return token.indexOf('.') >= 0;
    }

    static RequestToken verify(
            String token,
            RequestLine request,
            Fingerprint self,
            Function<UUID, PublicKey> keyOf,
            Clock clock,
            Duration leeway) {
        try {
            Jws<Claims> jws = Jose.parser()
                    .clock(() -> Date.from(clock.instant()))
                    .clockSkewSeconds(leeway.toSeconds())
                    .keyLocator(header -> keyOf.apply(UUID.fromString(String.valueOf(header.get("kid")))))
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
                UUID.fromString(required(claims.getIssuer())),
                required(claims.getId()),
                required(claims.getIssuedAt()).toInstant());
    }

    /** Who signs may still leave things out. */
    private static <T> T required(@Nullable T said) {
        if (said == null) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
        return said;
    }
}
