package sala.mirror.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Optional;
import sala.node.NodeSettings;

/**
 * The keys of this node: made at the first start, and the signing key changed in two steps. The next one lies beside
 * the present one until all who must know it do; then it takes its place, at once and for good. Safe for many threads.
 */
@Singleton
public class OwnKeys {

    private final IdentityFile file;
    private final KeyFile next;
    private volatile NodeIdentity now;

    @Inject
    public OwnKeys(NodeSettings settings) {
        this(settings.data().resolve("secrets"));
    }

    /** Opens those kept in this folder, or makes them. */
    public OwnKeys(Path secrets) {
        file = new IdentityFile(secrets);
        next = new KeyFile(secrets.resolve("next.jwk.json"));
        try {
            now = file.openOrMake();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep this node's keys in " + secrets, e);
        }
        forgetNextIfTaken();
    }

    /** The power may have failed when the next key had just taken its place. */
    private void forgetNextIfTaken() {
        if (nextFingerprint().equals(Optional.of(now.fingerprint()))) {
            next.delete();
        }
    }

    public NodeIdentity now() {
        return now;
    }

    /** Empty while none is prepared. */
    public Optional<KeyPair> next() {
        return next.open();
    }

    public Optional<Fingerprint> nextFingerprint() {
        return next().map(KeyPair::getPublic).map(Fingerprint::of);
    }

    /** The key that is to take the place of the present one; the same until it has. */
    public synchronized KeyPair prepareNext() {
        return next.openOrMake();
    }

    /** Whoever has to know it knows it: from now on this node signs with it. */
    public synchronized void takeNext() {
        next().ifPresent(key -> {
            NodeIdentity after = new NodeIdentity(now.id(), key, now.sealing());
            try {
                file.write(after);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            now = after;
            next.delete();
        });
    }
}
