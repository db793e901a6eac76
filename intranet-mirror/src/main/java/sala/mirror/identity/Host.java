package sala.mirror.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import sala.node.NodeSettings;

/** This node as the mirror sees it: who it is, how it was started, and its clock. */
@Singleton
public class Host {

    private final OwnKeys keys;
    private final NodeSettings settings;
    private final Clock clock;

    @Inject
    public Host(OwnKeys keys, NodeSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** With the keys of this moment: not to be kept. */
    public NodeIdentity identity() {
        return keys.now();
    }

    public NodeSettings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }
}
