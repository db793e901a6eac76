package sala.sql;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
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

    @Override
    public void begin() throws NotSupportedException, SystemException {
        manager.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        manager.commit();
    }

    @Override
    public void rollback() throws SystemException {
        manager.rollback();
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
