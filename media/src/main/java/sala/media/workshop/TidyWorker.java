package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.node.NodeRole;
import sala.node.StartStep;

/** On a worker, which has no chores: takes away at its start what others have finished meanwhile. */
@Singleton
public class TidyWorker implements StartStep {

    private final Unneeded unneeded;

    @Inject
    public TidyWorker(Unneeded unneeded) {
        this.unneeded = unneeded;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role == NodeRole.WORKER;
    }

    @Override
    public void start() {
        unneeded.takeAway();
    }
}
