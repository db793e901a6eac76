package sala.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * While the thread has a transaction, every connection asked for is that transaction's; its end is left to the
 * transaction, as the container's data source does it.
 */
final class ThreadBoundConnections extends PlainConnections {

    private static final Set<String> LEFT_TO_THE_TRANSACTION =
            Set.of("close", "commit", "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final ThreadLocal<@Nullable Connection> ofThread = new ThreadLocal<>();

    private final IdleConnections idle;

    ThreadBoundConnections(Supplier<DataSource> database) {
        super(database);
        idle = new IdleConnections(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection bound = ofThread.get();
        return bound == null ? idle.take() : lent(bound);
    }

    /** The caller ends and closes it, then unbinds. */
    Connection bind() throws SQLException {
        Connection connection = idle.take();
        connection.setAutoCommit(false);
        ofThread.set(connection);
        return connection;
    }

    /** Closes those that nobody has at the moment. */
    void closeIdle() {
        idle.close();
    }

    void unbind() {
        ofThread.remove();
    }

    private static Connection lent(Connection bound) {
        return (Connection) Proxy.newProxyInstance(
                ThreadBoundConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, method, args) -> {
                    boolean savepoint =
                            args != null && args.length > 0 && method.getName().equals("rollback");
                    if (LEFT_TO_THE_TRANSACTION.contains(method.getName()) && !savepoint) {
                        return null;
                    }
                    try {
                        return method.invoke(bound, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
