package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.disk.Answer;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;

/** Reads what a school said on a disk that came back. */
@Singleton
public class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

    private final Host self;
    private final Holdings holdings;

    @Inject
    public Returns(Host self, Holdings holdings) {
        this.self = self;
        this.holdings = holdings;
    }

    /** Harmless when there is nothing, or nothing to be believed. */
    void take(DiskFolder folder, SchoolNode node) throws IOException {
        Optional<String> answer = folder.answered();
        if (answer.isEmpty()) {
            return;
        }
        try {
            holdings.heard(
                    node,
                    Answer.open(
                            answer.get(),
                            self.identity().sealing().getPrivate(),
                            PublicKeys.read(node.key()).orElseThrow()));
        } catch (DiskRefused forged) {
            LOG.warn("what lies on {} is not from its school", folder.path(), forged);
        }
    }
}
