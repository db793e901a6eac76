package sala.sql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import sala.fault.Fault;
import sala.fault.FaultKind;

/**
 * Transactions by hand, for work on threads of our own such as jobs. Beans that are called by others say
 * {@code @Transactional} instead; inside of those this must not be used.
 */
@Singleton
public class Transactions {

    private final UserTransaction transaction;

    @Inject
    public Transactions(TransactionManager manager) {
        this(new ThreadTransaction(manager));
    }

    public Transactions(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** Runs the work in a transaction, or in the one that the thread already has; any exception rolls back. */
    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work in a transaction, or in the one that the thread already has; any exception rolls back. */
    public <T> T get(Supplier<T> work) {
        try {
            return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? inNew(work) : work.get();
        } catch (SystemException
                | NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new NotCommitted(e);
        }
    }

    private <T> T inNew(Supplier<T> work)
            throws SystemException, NotSupportedException, RollbackException, HeuristicMixedException,
                    HeuristicRollbackException {
        transaction.begin();
        boolean finished = false;
        try {
            T result = work.get();
            finished = true;
            return result;
        } finally {
            if (finished) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    /** A transaction could not be finished; nothing of it was kept. */
    public static class NotCommitted extends Fault {

        private static final long serialVersionUID = 1L;

        NotCommitted(Exception cause) {
            super(cause, FaultKind.UNAVAILABLE, "database.not-committed");
        }
    }
}
