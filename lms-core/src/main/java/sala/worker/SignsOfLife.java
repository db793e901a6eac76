package sala.worker;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.node.StartStep;
import sala.sql.SqlFailed;

/** On a worker: says that it is here, before it takes a job and as long as it runs. */
@Singleton
public class SignsOfLife implements StartStep {

    private static final int SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);

    private final NodeSettings settings;
    private final Workers workers;
    private final WorkerKey key;
    private final ManagedThreadFactory threads;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    public SignsOfLife(NodeSettings settings, Workers workers, WorkerKey key, ManagedThreadFactory threads) {
        this.settings = settings;
        this.workers = workers;
        this.key = key;
        this.threads = threads;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role == NodeRole.WORKER;
    }

    @Override
    public void start() {
        come();
        threads.newThread(this::keepSaying).start();
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    private void keepSaying() {
        try {
            while (!stopping.await(SECONDS, TimeUnit.SECONDS)) {
                try {
                    come();
                } catch (SqlFailed awayForNow) {
                    LOG.warn("The database does not answer: {}", awayForNow.getMessage());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void come() {
        workers.come(settings.name(), key.text(), settings.version());
    }
}
