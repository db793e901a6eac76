package sala.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * EclipseLink without a container, for the entity classes given. Its entity manager behaves as an injected one: within
 * a transaction of {@link TestDatabase} it is that transaction's, outside of one every call has a fresh one.
 */
public final class TestPersistence {

    private final TestDatabase database;
    private final TestTransaction transaction;
    private final List<String> entities;
    private final ThreadLocal<@Nullable EntityManager> ofTransaction = new ThreadLocal<>();
    private @Nullable EntityManagerFactory factory;

    TestPersistence(TestDatabase database, TestTransaction transaction, Class<?>... entities) {
        this.database = database;
        this.transaction = transaction;
        this.entities = Stream.of(entities).map(Class::getName).toList();
    }

    /** To be handed to the beans under test. */
    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                TestPersistence.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (p, method, args) -> {
                    try {
                        return method.invoke(current(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }

    private EntityManager current() {
        if (!transaction.isActive()) {
            return factory().createEntityManager();
        }
        EntityManager existing = ofTransaction.get();
        return existing == null ? join() : existing;
    }

    private EntityManager join() {
        EntityManager manager = factory().createEntityManager();
        manager.getTransaction().begin();
        ofTransaction.set(manager);
        transaction.register(new EndWithTransaction(manager));
        return manager;
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = new PersistenceProvider()
                    .createContainerEntityManagerFactory(
                            new TestPersistenceUnit(database.dataSource(), entities), properties());
        }
        return factory;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(Map.of(
                "eclipselink.weaving",
                "false",
                "eclipselink.logging.level",
                "WARNING",
                "eclipselink.session-name",
                "test-" + System.identityHashCode(this)));
        properties.put(
                "eclipselink.target-database",
                ofTheProduct("sala.database.PostgresColumns").orElse("PostgreSQL"));
        ofTheProduct("sala.database.Commits")
                .ifPresent(name -> properties.put("eclipselink.session-event-listener", name));
        return properties;
    }

    /** As in {@code persistence.xml}, wherever the module under test has it. */
    private static Optional<String> ofTheProduct(String name) {
        try {
            return Optional.of(Class.forName(name).getName());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private final class EndWithTransaction implements Synchronization {
        private final EntityManager manager;

        EndWithTransaction(EntityManager manager) {
            this.manager = manager;
        }

        @Override
        public void beforeCompletion() {
            manager.getTransaction().commit();
        }

        @Override
        public void afterCompletion(int status) {
            ofTransaction.remove();
            if (status == Status.STATUS_ROLLEDBACK && manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }
}
