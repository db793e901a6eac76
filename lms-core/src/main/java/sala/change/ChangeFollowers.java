package sala.change;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.StartStep;
import sala.sql.Sql;

/** Lets every reader of the change log follow it while the server runs. */
@Singleton
public class ChangeFollowers implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFollowers.class);
    private static final Duration FOR_THE_LAST_BATCH = Duration.ofSeconds(10);

    private final List<Follower> followers;
    private final ThreadFactory threads;
    private Map<Follower, Thread> running = Map.of();

    @Inject
    public ChangeFollowers(
            Instance<ChangeReader> readers, Sql sql, ChangeCursors cursors, ManagedThreadFactory threads) {
        this(readers.stream().toList(), sql, cursors, threads);
    }

    ChangeFollowers(List<ChangeReader> readers, Sql sql, ChangeCursors cursors, ThreadFactory threads) {
        this.followers =
                readers.stream().map(r -> new Follower(r, sql, cursors)).toList();
        this.threads = threads;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public synchronized void start() {
        running = followers.stream().collect(Collectors.toMap(f -> f, threads::newThread));
        running.values().forEach(Thread::start);
    }

    /** Lets each reader finish its batch. */
    @Override
    public synchronized void stop() {
        running.keySet().forEach(Follower::stop);
        running.values().forEach(ChangeFollowers::await);
        running = Map.of();
    }

    private static void await(Thread thread) {
        try {
            thread.join(FOR_THE_LAST_BATCH.toMillis());
            if (thread.isAlive()) {
                LOG.warn("A reader of the change log takes long to stop and is interrupted");
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
