package sala.mirror.protocol;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.NodeIdentity;

/**
 * An answer of the district that must not be forged, given to one question: it repeats the asker's nonce, so an old
 * answer is no answer, whatever the clocks say.
 *
 * @param key of the district that signed it
 * @param at the district's time when it answered
 */
public record SignedAnswer(Claims claims, PublicKey key, Instant at) {

    /**
     * @param kind what is answered, so that an answer to one question is none to another
     * @param nonce what the asker made up
     */
    public static String sign(NodeIdentity self, Question question, Map<String, ?> claims, Instant now) {
        return Jwts.builder()
                .header()
                .type(question.kind())
                .jwk(Jwks.builder().octetKey(self.signing().getPublic()).build())
                .and()
                .claims(claims)
                .claim("nonce", question.nonce())
                .issuer(self.id().toString())
                .issuedAt(Date.from(now))
                .signWith(self.signing().getPrivate(), Jwts.SIG.EdDSA)
                .compact();
    }

    /** @throws NotFromTheDistrict unless the district with this key gave this answer to this question */
    public static SignedAnswer open(String answer, Question question, Fingerprint district) {
        try {
            Jws<Claims> jws = Jwts.parser()
                    .keyLocator(header -> pinned((JwsHeader) header, question.kind(), district))
                    .require("nonce", question.nonce())
                    .build()
                    .parseSignedClaims(answer);
            Claims claims = jws.getPayload();
            PublicKey key = jws.getHeader().getJwk().toKey();
            return new SignedAnswer(claims, key, claims.getIssuedAt().toInstant());
        } catch (JwtException | IllegalArgumentException | ClassCastException e) {
            throw new NotFromTheDistrict(e);
        }
    }

    private static PublicKey pinned(JwsHeader header, String kind, Fingerprint district) {
        PublicJwk<?> jwk = header.getJwk();
        if (jwk == null || !kind.equals(header.getType()) || !district.equals(Fingerprint.of(jwk.toKey()))) {
            throw new NotFromTheDistrict();
        }
        return jwk.toKey();
    }

    public String text(String claim) {
        return claims.get(claim, String.class);
    }

    public long number(String claim) {
        if (claims.get(claim) instanceof Number number) {
            return number.longValue();
        }
        throw new NotFromTheDistrict();
    }
}
