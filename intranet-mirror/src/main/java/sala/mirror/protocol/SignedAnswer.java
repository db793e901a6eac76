package sala.mirror.protocol;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ClaimsBuilder;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.snapshot.Ed25519;

/**
 * An answer of the district that must not be forged, given to one question: it repeats the asker's nonce, so an old
 * answer is no answer, whatever the clocks say.
 *
 * @param key of the district that signed it
 * @param at the district's time when it answered
 */
public record SignedAnswer(Claims claims, PublicKey key, Instant at) {

    private static final String AT = "at";
    private static final int SIGNATURE = 64;

    /** The year 9999. */
    private static final long LATEST = 253_402_300_799_000L;

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
            Jws<Claims> jws = Jose.parser()
                    .keyLocator(header -> pinned((JwsHeader) header, question.kind(), district))
                    .require("nonce", question.nonce())
                    .build()
                    .parseSignedClaims(answer);
            Claims claims = jws.getPayload();
            PublicKey key = jws.getHeader().getJwk().toKey();
            return new SignedAnswer(claims, key, issued(claims));
        } catch (JwtException | IllegalArgumentException | ClassCastException e) {
            throw new NotFromTheDistrict(e);
        }
    }

    private static Instant issued(Claims claims) {
        Date issued = claims.getIssuedAt();
        if (issued == null) {
            throw new NotFromTheDistrict();
        }
        return issued.toInstant();
    }

    /**
     * The same in as few bytes as can be, for who has the key already: the signature, and what is said in
     * {@linkplain Speech few bytes}.
     */
    public static byte[] signShort(NodeIdentity self, Question question, Map<String, ?> claims, Instant now) {
        JsonObjectBuilder said = Json.createObjectBuilder().add(AT, now.toEpochMilli());
        claims.forEach((name, value) -> {
            if (value instanceof Number number) {
                said.add(name, number.longValue());
            } else {
                said.add(name, String.valueOf(value));
            }
        });
        byte[] packed = Speech.pack(said.build());
        byte[] signature = Ed25519.sign(signed(question, packed), self.signing().getPrivate());
        return ByteBuffer.allocate(SIGNATURE + packed.length)
                .put(signature)
                .put(packed)
                .array();
    }

    /** @throws NotFromTheDistrict unless the district with this key gave this answer to this question */
    public static SignedAnswer openShort(byte[] answer, Question question, PublicKey district) {
        byte[] packed = Arrays.copyOfRange(answer, Math.min(SIGNATURE, answer.length), answer.length);
        if (!Ed25519.verify(signed(question, packed), Arrays.copyOf(answer, SIGNATURE), district)) {
            throw new NotFromTheDistrict();
        }
        Said said = new Said(Speech.unpack(packed));
        ClaimsBuilder claims = Jwts.claims();
        said.json().forEach((name, value) -> {
            if (value instanceof JsonNumber) {
                claims.add(name, said.number(name, 0));
            } else if (value instanceof JsonString text) {
                claims.add(name, text.getString());
            }
        });
        long at = said.number(AT, -1);
        if (at < 0 || at > LATEST) {
            throw new NotFromTheDistrict();
        }
        return new SignedAnswer(claims.build(), district, Instant.ofEpochMilli(at));
    }

    private static byte[] signed(Question question, byte[] packed) {
        byte[] asked =
                ("sala-answer-1\n" + question.kind() + "\n" + question.nonce() + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(asked.length + packed.length)
                .put(asked)
                .put(packed)
                .array();
    }

    private static PublicKey pinned(JwsHeader header, String kind, Fingerprint district) {
        PublicJwk<?> jwk = header.getJwk();
        if (jwk == null || !kind.equals(header.getType()) || !district.equals(Fingerprint.of(jwk.toKey()))) {
            throw new NotFromTheDistrict();
        }
        return jwk.toKey();
    }

    /** Null when it was not said, or is no text. */
    public @Nullable String text(String claim) {
        return claims.get(claim) instanceof String text ? text : null;
    }

    /** @throws NotFromTheDistrict when it was not said */
    public String required(String claim) {
        return Optional.ofNullable(text(claim)).orElseThrow(NotFromTheDistrict::new);
    }

    /** @throws NotFromTheDistrict when it was not said, or is none */
    public UUID id(String claim) {
        try {
            return UUID.fromString(required(claim));
        } catch (IllegalArgumentException none) {
            throw new NotFromTheDistrict(none);
        }
    }

    public long number(String claim) {
        if (claims.get(claim) instanceof Number number) {
            return number.longValue();
        }
        throw new NotFromTheDistrict();
    }
}
