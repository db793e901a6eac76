package sala.mirror.root;

import java.security.PublicKey;
import sala.mirror.identity.Fingerprint;

/**
 * A key that somebody keeps in a drawer, and takes out to say that a root is right.
 *
 * @param name of who keeps it
 */
public record RootKey(String name, PublicKey key) {

    static final int MOST_LETTERS = 60;

    public RootKey {
        if (name.isBlank() || name.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("a name of up to " + MOST_LETTERS + " letters");
        }
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }
}
