package sala.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import sala.node.NodeSettings;

/** What all lanes of jobs share. */
@Singleton
class JobSetting {

    private final DataSource database;
    private final Clock clock;
    private final String node;
    private final ThreadFactory threads;

    @Inject
    JobSetting(DataSource database, Clock clock, NodeSettings node, ManagedThreadFactory threads) {
        this(database, clock, node.name(), threads);
    }

    JobSetting(DataSource database, Clock clock, String node, ThreadFactory threads) {
        this.database = database;
        this.clock = clock;
        this.node = node;
        this.threads = threads;
    }

    DataSource database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    /** The name under which this node's runs are marked, the same after every start. */
    String node() {
        return node;
    }

    ThreadFactory threads() {
        return threads;
    }
}
