package sala.job;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Says to all machines that share a database who is at what, when several work on the parts of one job. A claim ends
 * with the process that holds it.
 */
@Singleton
public class Claims {

    private final DataSource database;
    private final ThreadFactory threads;
    private @Nullable RunGuard guard;

    @Inject
    public Claims(DataSource database, ManagedThreadFactory threads) {
        this(database, (ThreadFactory) threads);
    }

    /** Outside of a server. */
    public Claims(DataSource database, ThreadFactory threads) {
        this.database = database;
        this.threads = threads;
    }

    /** False when somebody has it already, here or elsewhere. */
    public boolean take(String what) {
        return guard().begin(key(what));
    }

    /** Gives up what {@link #take} gave. */
    public void leave(String what) {
        guard().end(key(what));
    }

    @PreDestroy
    synchronized void close() {
        if (guard != null) {
            guard.close();
            guard = null;
        }
    }

    /** A connection is held from the first claim on. */
    private synchronized RunGuard guard() {
        if (guard == null) {
            guard = new RunGuard(database, threads);
        }
        return guard;
    }

    private static UUID key(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
