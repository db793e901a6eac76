package sala.mirror.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import sala.node.NodeSettings;

/** This node as the mirror sees it: who it is, how it was started, and its clock. */
@Singleton
public class Host {

    private final NodeIdentity identity;
    private final NodeSettings settings;
    private final Clock clock;

    @Inject
    public Host(NodeIdentity identity, NodeSettings settings, Clock clock) {
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    public NodeIdentity identity() {
        return identity;
    }

    public NodeSettings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }
}
