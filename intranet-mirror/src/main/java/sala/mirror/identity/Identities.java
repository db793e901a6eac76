package sala.mirror.identity;

import java.nio.file.Path;

/** Identities of nodes, wherever they are kept. */
public final class Identities {

    private Identities() {}

    /** Opens the identity kept in this folder, or makes it. */
    public static NodeIdentity in(Path secrets) {
        return new OwnKeys(secrets).now();
    }
}
