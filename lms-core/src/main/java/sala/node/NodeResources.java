package sala.node;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import javax.sql.DataSource;

/** What the server and the launcher give to every bean. */
@Dependent
class NodeResources {

    @Produces
    @Resource(lookup = "jdbc/sala")
    DataSource database;

    @Produces
    @PersistenceContext(unitName = "sala")
    EntityManager entities;

    @Produces
    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Produces
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    NodeSettings settings() {
        return NodeSettings.fromSystemProperties();
    }
}
