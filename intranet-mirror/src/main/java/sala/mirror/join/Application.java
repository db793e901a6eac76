package sala.mirror.join;

import io.jsonwebtoken.Claims;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.NodeIdentity;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.RequestLine;
import sala.mirror.protocol.RequestToken;

/**
 * What a school's node says to be let in. It travels sealed, since it has the secret in it.
 *
 * @param proof a request token signed with the key, bound to the secret: whoever sends the key also holds it
 */
record Application(UUID node, PublicKey key, String secret, String nonce, String proof) {

    static Application of(NodeIdentity self, JoinCode code, String nonce, Instant districtTime) {
        String proof = RequestToken.issue(self, line(code.secret()), code.district(), districtTime);
        return new Application(self.id(), self.signing().getPublic(), code.secret(), nonce, proof);
    }

    static Application read(Claims claims) {
        return new Application(
                id(text(claims, "node")),
                PublicKeys.readSigning(text(claims, "key")).orElseThrow(() -> new NodeRefused(NodeRefused.INVALID)),
                text(claims, "secret"),
                text(claims, "nonce"),
                text(claims, "proof"));
    }

    Map<String, String> claims() {
        return Map.of(
                "node", node.toString(),
                "key", PublicKeys.json(key),
                "secret", secret,
                "nonce", nonce,
                "proof", proof);
    }

    Question question() {
        return new Question(Admission.JOIN, nonce);
    }

    /** @throws NodeRefused when the sender does not hold the key or the proof was made for somebody else */
    void requireProof(Fingerprint district, Clock clock) {
        RequestToken proven = RequestToken.verify(proof, line(secret), district, id -> key, clock);
        if (!proven.node().equals(node)) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    private static RequestLine line(String secret) {
        return RequestLine.of("POST", "mirror/join", secret.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    private static String text(Claims claims, String name) {
        if (claims.get(name) instanceof String text) {
            return text;
        }
        throw new NodeRefused(NodeRefused.INVALID);
    }
}
