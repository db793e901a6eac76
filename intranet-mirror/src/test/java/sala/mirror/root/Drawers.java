package sala.mirror.root;

import io.jsonwebtoken.security.Jwks;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Keys that people keep in drawers, and what they sign. */
final class Drawers {

    static final Instant EXPIRES = Instant.parse("2031-11-23T00:00:00Z");

    private Drawers() {}

    static KeyPair key() {
        return Jwks.CRV.Ed25519.keyPair().build();
    }

    static List<RootKey> keys(KeyPair... pairs) {
        return Stream.of(pairs)
                .map(pair -> new RootKey("ผอ." + pair.hashCode(), pair.getPublic()))
                .toList();
    }

    static Root root(int version, int threshold, PublicKey district, KeyPair... keys) {
        return new Root(version, EXPIRES, threshold, keys(keys), district);
    }

    static SignedRoot signed(Root root, KeyPair... by) {
        SignedRoot signed = SignedRoot.of(root);
        for (KeyPair one : by) {
            signed = signed.signed(one);
        }
        return signed;
    }
}
