package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.batch.BatchHeader;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.UnreadableBatch;
import sala.mirror.fleet.Caller;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.sql.Transactions;

/**
 * At the district: takes in what schools' nodes recorded, by line and from disks, in any order and however often. A
 * batch is kept and its place moved in one transaction; one that came too early waits for those before it.
 */
@Singleton
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Host self;
    private final SchoolNodes nodes;
    private final IncomingBatches batches;
    private final Transactions transactions;

    @Inject
    public Intake(Host self, SchoolNodes nodes, IncomingBatches batches, Transactions transactions) {
        this.self = self;
        this.nodes = nodes;
        this.batches = batches;
        this.transactions = transactions;
    }

    /**
     * By line. Called outside a transaction.
     *
     * @return signed: what we have of that epoch now
     */
    public String take(Caller caller, byte[] bytes, String nonce) {
        SignedBatch batch = SignedBatch.read(bytes);
        if (!batch.header().node().equals(caller.node().id())) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
        Receipt receipt = take(caller.node(), batch);
        transactions.run(() -> batches.heardByLine(batch.header()));
        return receipt.sign(self, nonce);
    }

    /**
     * From a disk: takes one batch, whichever node wrote it. Called outside a transaction.
     *
     * @throws NodeRefused when no node that ever was of this district wrote it, or one that was cut off
     */
    public Receipt take(SignedBatch batch) {
        SchoolNode node = nodes.find(batch.header().node()).orElseThrow(() -> new NodeRefused(NodeRefused.UNKNOWN));
        if (node.state() == SchoolNode.State.CUT_OFF) {
            throw new NodeRefused(NodeRefused.CUT_OFF);
        }
        return take(node, batch);
    }

    /** For a disk on its way back: signed, what we have of that epoch. */
    public String receipt(UUID node, UUID epoch) {
        return batches.have(node, epoch).sign(self, epoch.toString());
    }

    /** For a disk: signed, what we have of the last epochs of a node. */
    public List<String> receipts(UUID node) {
        return batches.epochs(node).stream().map(epoch -> receipt(node, epoch)).toList();
    }

    private Receipt take(SchoolNode node, SignedBatch batch) {
        signer(node, batch);
        Deque<SignedBatch> next = new ArrayDeque<>(List.of(batch));
        while (!next.isEmpty()) {
            SignedBatch one = next.remove();
            next.addAll(store(signer(node, one), one));
        }
        BatchHeader header = batch.header();
        return batches.have(header.node(), header.epoch());
    }

    /** The node under the key with which it signed this: what was cut before its key was changed stays as it is. */
    private SchoolNode signer(SchoolNode node, SignedBatch batch) {
        try {
            batch.verify(PublicKeys.read(node.key()).orElseThrow(() -> new NodeRefused(NodeRefused.INVALID)));
            return node;
        } catch (UnreadableBatch underAnother) {
            SchoolNode before = nodes.before(node.id()).orElseThrow(() -> underAnother);
            batch.verify(PublicKeys.read(before.key()).orElseThrow(() -> underAnother));
            return before;
        }
    }

    /** Gives those that waited for it. */
    private List<SignedBatch> store(SchoolNode node, SignedBatch batch) {
        try {
            return transactions.get(() -> batches.store(node, batch));
        } catch (UnreadableBatch damaged) {
            throw damaged;
        } catch (RuntimeException poisoned) {
            // without the cause, which repeats what pupils did
            LOG.warn("a batch of {} cannot be stored as a whole, its records are tried one by one", node.id());
            batches.storeOneByOne(node, batch, transactions);
            return transactions.get(() -> batches.store(node, batch));
        }
    }
}
