package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.node.HealthProbe;
import sala.node.NodeRole;

/** Tells of files that have rotted; the node goes on with all the others. */
@Singleton
public class RotProbe implements HealthProbe {

    private final RottenBlobs rotten;

    @Inject
    public RotProbe(RottenBlobs rotten) {
        this.rotten = rotten;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role != NodeRole.WORKER;
    }

    @Override
    public boolean stopsWork() {
        return false;
    }

    @Override
    public Optional<String> complaint() {
        long count = rotten.count();
        return count == 0 ? Optional.empty() : Optional.of(count + " damaged or gone");
    }
}
