package sala.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps connections that were closed for the next who asks, since to open one takes PostgreSQL a new process. */
final class IdleConnections implements AutoCloseable {

    private final Supplier<DataSource> database;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    IdleConnections(Supplier<DataSource> database) {
        this.database = database;
    }

    /** One that nobody else has; to be closed by the caller. */
    Connection take() throws SQLException {
        Connection kept = idle.poll();
        return lent(kept == null ? database.get().getConnection() : kept);
    }

    @Override
    public void close() {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            try {
                next.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Connection lent(Connection real) {
        AtomicBoolean returned = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                IdleConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, method, args) -> {
                    if (method.getName().equals("close")) {
                        return giveBack(real, returned);
                    }
                    if (method.getName().equals("isClosed")) {
                        return returned.get() || real.isClosed();
                    }
                    return invoke(real, returned, method, args);
                });
    }

    private static @Nullable Object invoke(
            Connection real, AtomicBoolean returned, Method method, Object @Nullable [] args) throws Throwable {
        if (returned.get()) {
            throw new SQLException("this connection is closed");
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object giveBack(Connection real, AtomicBoolean returned) throws SQLException {
        if (returned.compareAndSet(false, true) && !real.isClosed()) {
            if (!real.getAutoCommit()) {
                real.rollback();
                real.setAutoCommit(true);
            }
            idle.push(real);
        }
        return null;
    }
}
