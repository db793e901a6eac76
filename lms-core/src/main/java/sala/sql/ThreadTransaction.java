package sala.sql;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The transaction of a thread that lives as long as the node, on the server's own transaction manager. Its
 * {@code UserTransaction} is no good there: the server's interceptors share what they remember of threads, so that a
 * thread may be told for ever that it is not allowed transactions (docs/adr/0048).
 */
final class ThreadTransaction implements UserTransaction {

    private final TransactionManager manager;

    ThreadTransaction(TransactionManager manager) {
        this.manager = manager;
    }

    /** Going on with it lets the thread's connections know of it; beginning alone does not. */
    @Override
    public void begin() throws NotSupportedException, SystemException {
        manager.begin();
        try {
            manager.resume(manager.suspend());
        } catch (InvalidTransactionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        try {
            manager.commit();
        } finally {
            forget();
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            manager.rollback();
        } finally {
            forget();
        }
    }

    /** What is over is not the thread's any more: connections that it opens from now on do not look for it. */
    private void forget() throws SystemException {
        manager.suspend();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }
}
