package sala.change;

import java.util.UUID;

/** Tells the other modules what changed, in the transaction of the change itself. */
public interface ChangeLog {

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    void changed(String kind, UUID subject);

    /** @throws jakarta.transaction.TransactionalException outside a transaction */
    void gone(String kind, UUID subject);

    /** The highest position that is certain to have no unread row before it. */
    long position();
}
