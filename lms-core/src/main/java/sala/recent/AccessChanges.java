package sala.recent;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of whatever decides who may do what: sessions, people, their grants, items. Their entities name
 * this class as their listener, and a change counts once more when it is committed and thus seen by everybody. JPA
 * makes listeners as often as it likes, hence the one count for all.
 */
public final class AccessChanges {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final ThreadLocal<Boolean> UNCOMMITTED = ThreadLocal.withInitial(() -> false);

    /** Grows with each change; whoever saw the same count twice knows that nothing was changed meanwhile. */
    static long count() {
        return COUNT.get();
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(@SuppressWarnings("unused") Object entity) {
        UNCOMMITTED.set(true);
        COUNT.incrementAndGet();
    }

    /** The transaction of the current thread has been committed. */
    public static void committed() {
        if (UNCOMMITTED.get()) {
            UNCOMMITTED.remove();
            COUNT.incrementAndGet();
        }
    }
}
