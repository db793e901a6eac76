package sala.testkit;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** JTA's user transaction on one database without a container: one connection bound to the thread. */
final class TestTransaction implements UserTransaction {

    private final ThreadBoundConnections connections;
    private final ThreadLocal<@Nullable Running> ofThread = new ThreadLocal<>();

    TestTransaction(ThreadBoundConnections connections) {
        this.connections = connections;
    }

    <T> T call(Callable<T> work) {
        try {
            return isActive() ? work.call() : callInNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T callInNew(Callable<T> work) throws Exception {
        begin();
        boolean finished = false;
        try {
            T result = work.call();
            finished = true;
            return result;
        } finally {
            end(finished);
        }
    }

    private void end(boolean commit) throws RollbackException, SystemException {
        if (commit) {
            commit();
        } else {
            rollback();
        }
    }

    boolean isActive() {
        return ofThread.get() != null;
    }

    /** Rolls back what a failed test left open in this thread. */
    void forget() {
        if (isActive()) {
            rollback();
        }
    }

    void register(Synchronization synchronization) {
        current().synchronizations.add(synchronization);
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        if (isActive()) {
            throw new NotSupportedException("the thread has a transaction already");
        }
        try {
            ofThread.set(new Running(connections.bind()));
        } catch (SQLException e) {
            throw systemException(e);
        }
    }

    @Override
    public void commit() throws RollbackException, SystemException {
        Running running = current();
        if (running.rollbackOnly) {
            rollback();
            throw new RollbackException("marked for rollback");
        }
        boolean committed = false;
        try {
            List.copyOf(running.synchronizations).forEach(Synchronization::beforeCompletion);
            running.connection.commit();
            committed = true;
        } catch (SQLException e) {
            throw systemException(e);
        } finally {
            close(running, committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK);
        }
    }

    @Override
    public void rollback() {
        close(current(), Status.STATUS_ROLLEDBACK);
    }

    private void close(Running running, int status) {
        ofThread.remove();
        connections.unbind();
        try (Connection connection = running.connection) {
            if (status == Status.STATUS_ROLLEDBACK) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            running.synchronizations.forEach(s -> s.afterCompletion(status));
        }
    }

    @Override
    public void setRollbackOnly() {
        current().rollbackOnly = true;
    }

    @Override
    public int getStatus() {
        Running running = ofThread.get();
        if (running == null) {
            return Status.STATUS_NO_TRANSACTION;
        }
        return running.rollbackOnly ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // a test has its own limit
    }

    private Running current() {
        Running running = ofThread.get();
        if (running == null) {
            throw new IllegalStateException("the thread has no transaction");
        }
        return running;
    }

    private static SystemException systemException(SQLException cause) {
        SystemException e = new SystemException(cause.getMessage());
        e.initCause(cause);
        return e;
    }

    private static final class Running {
        final Connection connection;
        final List<Synchronization> synchronizations = new ArrayList<>();
        boolean rollbackOnly;

        Running(Connection connection) {
            this.connection = connection;
        }
    }
}
