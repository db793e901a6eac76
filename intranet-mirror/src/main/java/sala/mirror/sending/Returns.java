package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.batch.SignedBatch;
import sala.mirror.delivery.BatchStream;
import sala.mirror.delivery.Intake;
import sala.mirror.disk.Answer;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.Label;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.offer.CarriedOffers;
import sala.mirror.root.Roots;

/** Takes in what a school left on a disk that came back: what it took and lacks, and what was recorded there. */
@Singleton
public class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

    private final Host self;
    private final Holdings holdings;
    private final SchoolNodes nodes;
    private final Intake intake;
    private final Roots roots;
    private final CarriedOffers offers;

    @Inject
    public Returns(Host self, Holdings holdings, SchoolNodes nodes, Intake intake, Roots roots, CarriedOffers offers) {
        this.roots = roots;
        this.offers = offers;
        this.self = self;
        this.holdings = holdings;
        this.nodes = nodes;
        this.intake = intake;
    }

    /**
     * What a disk brought back.
     *
     * @param records of use
     */
    public record Returned(UUID school, long records) {}

    /**
     * Takes in all that is on a disk that came back, and leaves receipts on it. Called outside a transaction.
     *
     * @return what there was
     */
    public List<Returned> take(Path disk) {
        try {
            List<Returned> all = new ArrayList<>();
            for (DiskFolder folder : DiskFolder.on(disk)) {
                label(folder)
                        .flatMap(label -> nodes.find(label.node()))
                        .ifPresent(node -> all.add(new Returned(node.school(), taken(folder, node))));
            }
            return all;
        } catch (IOException | UncheckedIOException e) {
            throw new DiskRefused(DiskRefused.UNPLUGGED, e);
        }
    }

    private Optional<Label> label(DiskFolder folder) throws IOException {
        for (PublicKey key : ownKeys()) {
            try {
                return folder.label(key);
            } catch (DiskRefused others) {
                LOG.debug("not made under this key", others);
            }
        }
        return Optional.empty();
    }

    /** A disk may have been made before the district's key was changed; what is on it its school has signed. */
    private List<PublicKey> ownKeys() {
        List<PublicKey> keys = new ArrayList<>(List.of(self.identity().signing().getPublic()));
        roots.all().forEach(taken -> keys.add(taken.root().district()));
        return keys;
    }

    private long taken(DiskFolder folder, SchoolNode node) {
        try {
            return take(folder, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Harmless when there is nothing, or nothing to be believed.
     *
     * @return how many records there were; those that came before count once all the same
     */
    long take(DiskFolder folder, SchoolNode node) throws IOException {
        answer(folder, node);
        long records = usage(folder);
        folder.writeReceipts(intake.receipts(node.id()));
        offers.exchange(folder, node);
        return records;
    }

    private void answer(DiskFolder folder, SchoolNode node) throws IOException {
        Optional<String> answer = folder.answered();
        if (answer.isEmpty()) {
            return;
        }
        try {
            holdings.heard(node, opened(answer.get(), node));
        } catch (DiskRefused forged) {
            LOG.warn("what lies on {} is not from its school", folder.path(), forged);
        }
    }

    /** A disk may have left the school before its node's key was changed. */
    private Answer opened(String answer, SchoolNode node) {
        try {
            return open(answer, node);
        } catch (DiskRefused underAnother) {
            return open(answer, nodes.before(node.id()).orElseThrow(() -> underAnother));
        }
    }

    private Answer open(String answer, SchoolNode node) {
        return Answer.open(
                answer,
                self.identity().sealing().getPrivate(),
                PublicKeys.read(node.key()).orElseThrow());
    }

    /** A damaged batch ends it: the school sends what follows once more, by whatever way. */
    private long usage(DiskFolder folder) throws IOException {
        Optional<InputStream> sealed = folder.usage(self.identity().sealing().getPrivate());
        if (sealed.isEmpty()) {
            return 0;
        }
        long records = 0;
        try (InputStream in = sealed.get()) {
            for (Optional<SignedBatch> batch = BatchStream.read(in); batch.isPresent(); batch = BatchStream.read(in)) {
                intake.take(batch.get());
                records += batch.get().header().records();
            }
        } catch (IOException | Fault damaged) {
            LOG.warn("records on {} cannot be read to their end", folder.path(), damaged);
        }
        return records;
    }
}
