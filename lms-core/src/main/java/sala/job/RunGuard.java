package sala.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets a job run once at a time, whatever clocks say: db-scheduler believes a run dead by the time of its last sign of
 * life, and a clock that leaps makes a live one look so. Whoever runs a job holds a lock of the database's, which ends
 * with the process that holds it. All locks of a node belong to one session, and that has a thread of its own, so that
 * no run's transaction ever takes it in.
 */
final class RunGuard implements AutoCloseable {

    /** The first half of the locks' names; the second is the job's. */
    private static final int JOBS = 0x5a1a_0b;

    /** Otherwise a machine that lost its power would hold its locks for hours. */
    private static final String NOTICE_DEATH = "select set_config('tcp_keepalives_idle', '10', false),"
            + " set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '3', false)";

    private final DataSource database;
    private final ExecutorService thread;
    private final Set<UUID> running = new HashSet<>();
    private @Nullable Connection session;

    RunGuard(DataSource database, ThreadFactory threads) {
        this.database = database;
        this.thread = Executors.newSingleThreadExecutor(threads);
    }

    /** False when the job runs already, here or at another node. */
    boolean begin(UUID job) {
        return onThread(() -> {
            if (running.contains(job) || !says("select pg_try_advisory_lock(?, hashtext(?))", job, session())) {
                return false;
            }
            return running.add(job);
        });
    }

    /** Harmless after the end of all. */
    void end(UUID job) {
        if (thread.isShutdown()) {
            return;
        }
        boolean unused = onThread(() -> {
            Connection held = session();
            running.remove(job);
            return says("select pg_advisory_unlock(?, hashtext(?))", job, held);
        });
    }

    /** Gives all locks up. */
    @Override
    public void close() {
        boolean unused = onThread(() -> {
            try (Connection closing = session) {
                return closing == null || execute(closing, "select pg_advisory_unlock_all()");
            }
        });
        thread.shutdown();
    }

    /** A session that broke has lost its locks: the next one takes them again. */
    private Connection session() throws SQLException {
        if (session == null || !session.isValid(5)) {
            session = database.getConnection();
            execute(session, NOTICE_DEATH);
            for (UUID job : running) {
                boolean unused = says("select pg_try_advisory_lock(?, hashtext(?))", job, session);
            }
        }
        return session;
    }

    private static boolean says(String question, UUID job, Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(question)) {
            statement.setInt(1, JOBS);
            statement.setString(2, job.toString());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static boolean execute(Connection session, String sql) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            return statement.execute();
        }
    }

    /** Not cut off by the interruption of a run that must end. */
    private boolean onThread(Callable<Boolean> work) {
        return CompletableFuture.supplyAsync(() -> result(work), thread).join();
    }

    private static boolean result(Callable<Boolean> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
