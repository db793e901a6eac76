package sala.mirror.identity;

import java.security.KeyPair;
import java.util.UUID;

/**
 * This node among the others, for as long as its data folder lives.
 *
 * @param id made once, with the keys
 * @param signing Ed25519: proves that something comes from this node
 * @param sealing X25519: lets others send secrets that only this node can open
 */
public record NodeIdentity(UUID id, KeyPair signing, KeyPair sealing) {

    /** Of the signing key: what others pin. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(signing.getPublic());
    }

    /** Says nothing about the keys, so that no log does. */
    @Override
    public String toString() {
        return "node " + id;
    }
}
