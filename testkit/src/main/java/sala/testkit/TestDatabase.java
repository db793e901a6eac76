package sala.testkit;

import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh, migrated PostgreSQL database: for the test class as a static {@code @RegisterExtension} field, for each test
 * as an instance field. What it hands out may be asked for at once, also by field initialisers, and works while a test
 * runs.
 */
public final class TestDatabase
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, AutoCloseable {

    private final ThreadBoundConnections connections = new ThreadBoundConnections(this::connect);
    private final TestTransaction transaction = new TestTransaction(connections);
    private final List<TestPersistence> persistences = new ArrayList<>();
    private @Nullable String name;
    private boolean ofTheClass;

    /** As the container's: within a transaction of the calling thread always its one connection. */
    public DataSource dataSource() {
        return connections;
    }

    /** New connections that take no part in any transaction of the thread. */
    public DataSource apart() {
        return new PlainConnections(this::connect);
    }

    /** The transaction of the calling thread. */
    public UserTransaction userTransaction() {
        return transaction;
    }

    /** An entity manager factory for these entities on this database. */
    public TestPersistence persistence(Class<?>... entities) {
        TestPersistence persistence = new TestPersistence(this, transaction, entities);
        persistences.add(persistence);
        return persistence;
    }

    /** Runs in the thread's transaction, or in a new one that commits at the end and rolls back on any exception. */
    public <T> T inTransaction(Callable<T> work) {
        return transaction.call(work);
    }

    /** Runs in the thread's transaction, or in a new one that commits at the end and rolls back on any exception. */
    public void inTransaction(Work work) {
        transaction.call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs one statement of SQL, in the thread's transaction if there is one; gives the rows changed. */
    public int execute(String sql, Object... arguments) {
        return new TestSql(connections).execute(sql, arguments);
    }

    /** The first column of the first row, such as a count. */
    public <T> T one(Class<T> type, String sql, Object... arguments) {
        return new TestSql(connections).one(type, sql, arguments);
    }

    /** For programs of their own that the test starts; without a password. */
    public String url() {
        return PostgresServer.running().url(open());
    }

    /** For tests that use no JUnit extension: creates the database. */
    public TestDatabase start() {
        name = PostgresServer.running().createDatabase();
        return this;
    }

    @Override
    public void close() {
        persistences.forEach(TestPersistence::close);
        connections.closeIdle();
        String closed = open();
        name = null;
        PostgresServer.running().dropDatabase(closed);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ofTheClass = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!ofTheClass) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        transaction.forget();
        if (!ofTheClass) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private DataSource connect() {
        return PostgresServer.running().connectTo(open());
    }

    private String open() {
        return Objects.requireNonNull(name, "the database is there only while a test runs");
    }

    /** Something done in a transaction. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
