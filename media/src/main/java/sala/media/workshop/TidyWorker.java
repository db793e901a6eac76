package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.node.NodeRole;
import sala.node.StartStep;
import sala.sql.Transactions;

/** On a worker, which has no chores: takes away at its start what others have finished meanwhile. */
@Singleton
public class TidyWorker implements StartStep {

    private final Workshop workshop;
    private final Transcoding transcoding;
    private final Transactions transactions;

    @Inject
    public TidyWorker(Workshop workshop, Transcoding transcoding, Transactions transactions) {
        this.workshop = workshop;
        this.transcoding = transcoding;
        this.transactions = transactions;
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
        workshop.tidy(item -> transactions.get(() -> transcoding.isUnfinished(item)));
    }
}
