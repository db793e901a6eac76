package sala.mirror.identity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import sala.node.NodeSettings;

/** Gives this node its identity, made at the first start. */
@Singleton
public class Identities {

    /** Opens the identity kept in this folder, or makes it. */
    public static NodeIdentity in(Path secrets) {
        return new IdentityFile(secrets).openOrMake();
    }

    @Produces
    @Singleton
    NodeIdentity identity(NodeSettings settings) {
        return in(settings.data().resolve("secrets"));
    }
}
