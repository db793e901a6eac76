package sala.mirror.root;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.node.StartStep;

/** Lets no district run without a root. */
@Singleton
public class RootStep implements StartStep {

    private final DistrictRoots roots;

    @Inject
    public RootStep(DistrictRoots roots) {
        this.roots = roots;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void start() {
        roots.begin();
    }
}
