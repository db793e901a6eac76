package sala.mirror.rotation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.Said;
import sala.mirror.snapshot.Ed25519;

/**
 * A node's announcement of the key that is to take the place of its own: said in a request that the old key proves, and
 * signed by the new one, so that nobody announces a key that is not theirs.
 */
record NextKey(PublicKey key, byte[] proof) {

    /** Said: the new key and its proof. Heard: its fingerprint, when the district has taken it. */
    static final String NEXT = "nextKey";

    private static final String KEY = "key";
    private static final String PROOF = "proof";
    private static final int MOST_LETTERS = 500;

    static NextKey of(UUID node, KeyPair pair) {
        return new NextKey(pair.getPublic(), Ed25519.sign(about(node, pair.getPublic()), pair.getPrivate()));
    }

    private static byte[] about(UUID node, PublicKey key) {
        return ("sala-next-key-1\n" + node + "\n" + Fingerprint.of(key)).getBytes(StandardCharsets.UTF_8);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add(KEY, PublicKeys.json(key))
                .add(PROOF, Base64.getUrlEncoder().withoutPadding().encodeToString(proof))
                .build();
    }

    /** Empty unless whoever announces it has it. */
    static Optional<NextKey> read(JsonObject said, UUID node) {
        return new Said(said).one(NEXT).flatMap(NextKey::read).filter(next -> next.isProvenFor(node));
    }

    private static Optional<NextKey> read(Said said) {
        try {
            byte[] proof =
                    Base64.getUrlDecoder().decode(said.text(PROOF, MOST_LETTERS).orElse(""));
            return said.text(KEY, MOST_LETTERS).flatMap(PublicKeys::readSigning).map(key -> new NextKey(key, proof));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private boolean isProvenFor(UUID node) {
        return Ed25519.verify(about(node, key), proof, key);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }
}
