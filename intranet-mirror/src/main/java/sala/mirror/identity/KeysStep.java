package sala.mirror.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.StartStep;

/** Makes this node's keys before anything needs them, so that an unwritable folder is seen at the start. */
@Singleton
public class KeysStep implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(KeysStep.class);

    private final Host self;

    @Inject
    public KeysStep(Host self) {
        this.self = self;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void start() {
        LOG.info("{} with key {}", self.identity(), self.identity().fingerprint());
    }
}
