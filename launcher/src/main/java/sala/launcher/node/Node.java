package sala.launcher.node;

import java.util.function.Consumer;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.payara.PayaraServer;
import sala.launcher.postgres.Database;
import sala.launcher.postgres.PostgresServer;

/**
 * A node: the database, then the server, then the application. Whoever starts one holds the folder's lock.
 *
 * <p>{@link #close()} may be called from another thread while the node is still starting.
 */
public final class Node implements AutoCloseable {
    private final Distribution distribution;
    private final DataFolder folder;
    private final NodeSpec spec;
    private final Started started = new Started();

    public Node(Distribution distribution, DataFolder folder, NodeSpec spec) {
        this.distribution = distribution;
        this.folder = folder;
        this.spec = spec;
    }

    /**
     * Starts all of it and returns when the node answers.
     *
     * @param progress is told in a few words what comes next
     * @return to wait for an end that nobody asked for
     */
    public Watch start(Consumer<String> progress) {
        PayaraServer server = startServer(progress);
        progress.accept("application");
        server.deploy(distribution.ear());
        new Readiness(spec.ports().pages()).await(server);
        return new Watch(started.processes());
    }

    /** Starts the database and the server without the application. */
    public PayaraServer startServer(Consumer<String> progress) {
        folder.requireFreeSpace();
        PayaraServer.endOrphan(folder);
        PostgresServer.endOrphan(folder);
        spec.ports().requireFree();
        progress.accept("database");
        Database database = spec.externalDatabase().orElseGet(this::ownDatabase);
        database.requireUsable();
        progress.accept("server");
        PayaraServer server = started.start(
                () -> PayaraServer.start(distribution, folder, spec.server(distribution, folder, database)));
        server.awaitStart();
        return server;
    }

    /** Stops in order whatever has been started; returns when nothing of it is left. */
    @Override
    public void close() {
        started.stop();
    }

    private Database ownDatabase() {
        return started.start(() ->
                        PostgresServer.start(distribution, folder, spec.ports().database()))
                .database();
    }
}
