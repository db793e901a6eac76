package sala.mirror.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.snapshot.Ed25519;

/**
 * The proof that a request comes from a node, made for that request alone, and taken for a minute: 128 characters that
 * say who asks, when, and a number of their own, with a signature also over what both ends know anyhow: method,
 * address, body, and whom it is for ({@code docs/adr/0087}).
 *
 * @param node who asks, by its own word until {@link #verify} has looked at the signature
 * @param id never used twice
 * @param made by the asking node's clock, corrected by what it knows of the district's
 */
public record RequestToken(UUID node, String id, Instant made) {

    private static final byte[] FORMAT = "sala-request-1".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final Duration LEEWAY = Duration.ofMinutes(1);
    private static final int SAID = 4 * Long.BYTES;
    private static final int SIGNATURE = 64;

    /** How long a token may still be taken after it was made. */
    static final Duration TAKEN_FOR = LIFE.plus(LEEWAY);

    /** @param now the district's time, as far as this node knows it */
    public static String issue(NodeIdentity self, RequestLine request, Fingerprint district, Instant now) {
        byte[] said = ByteBuffer.allocate(SAID)
                .putLong(self.id().getMostSignificantBits())
                .putLong(self.id().getLeastSignificantBits())
                .putLong(now.toEpochMilli())
                .putLong(UUID.randomUUID().getMostSignificantBits())
                .array();
        byte[] signature =
                Ed25519.sign(signed(said, request, district), self.signing().getPrivate());
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(SAID + SIGNATURE)
                        .put(said)
                        .put(signature)
                        .array());
    }

    private static byte[] signed(byte[] said, RequestLine request, Fingerprint district) {
        String about = String.join("\n", "", district.text(), request.method(), request.target(), request.digest());
        byte[] rest = about.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FORMAT.length + SAID + rest.length)
                .put(FORMAT)
                .put(said)
                .put(rest)
                .array();
    }

    /**
     * @param self the district's key
     * @param keyOf gives the key of a node, or throws {@link NodeRefused}
     */
    public static RequestToken verify(
            String token, RequestLine request, Fingerprint self, Function<UUID, PublicKey> keyOf, Clock clock) {
        if (LongToken.is(token)) {
            return LongToken.verify(token, request, self, keyOf, clock, LEEWAY);
        }
        ByteBuffer bytes = bytes(token);
        byte[] said = new byte[SAID];
        byte[] signature = new byte[SIGNATURE];
        bytes.get(said).get(signature);
        RequestToken proof = read(ByteBuffer.wrap(said));
        if (!Ed25519.verify(signed(said, request, self), signature, keyOf.apply(proof.node()))) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
        return proof.requireTimely(clock.instant());
    }

    private static ByteBuffer bytes(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length == SAID + SIGNATURE) {
                return ByteBuffer.wrap(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
        throw new NodeRefused(NodeRefused.INVALID);
    }

    private static RequestToken read(ByteBuffer said) {
        UUID node = new UUID(said.getLong(), said.getLong());
        Instant made = Instant.ofEpochMilli(said.getLong());
        return new RequestToken(node, made.toEpochMilli() + "-" + said.getLong(), made);
    }

    private RequestToken requireTimely(Instant now) {
        if (made.isBefore(now.minus(TAKEN_FOR)) || made.isAfter(now.plus(LEEWAY))) {
            throw new NodeRefused(NodeRefused.TIME);
        }
        return this;
    }
}
