package sala.launcher.node;

import java.time.Duration;
import java.util.function.Consumer;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.payara.PayaraServer;
import sala.launcher.postgres.Database;
import sala.launcher.postgres.PostgresServer;
import sala.launcher.process.Pause;
import sala.launcher.waiting.Stage;
import sala.launcher.waiting.Standing;
import sala.launcher.waiting.WaitingRoom;

/**
 * A node: the database, then the server, then the application. Whoever starts one holds the folder's lock. Until the
 * application can answer, the launcher answers on its ports that it starts (docs/adr/0066).
 *
 * <p>{@link #close()} may be called from another thread while the node is still starting.
 */
public final class Node implements AutoCloseable {
    /** How long those who wait can read why the application did not start, before the command ends. */
    private static final Duration TO_BE_READ = Duration.ofMinutes(2);

    private final Distribution distribution;
    private final DataFolder folder;
    private final NodeSpec spec;
    private final StartNote note;
    private final Started started = new Started();
    private volatile Stage stage = Stage.DATABASE;

    public Node(Distribution distribution, DataFolder folder, NodeSpec spec) {
        this.distribution = distribution;
        this.folder = folder;
        this.spec = spec;
        this.note = StartNote.in(folder);
    }

    /**
     * Starts all of it and returns when the node answers.
     *
     * @param progress is told in a few words what comes next
     * @return to wait for an end that nobody asked for
     */
    public Watch start(Consumer<String> progress) {
        makeWay();
        WaitingRoom room = started.start(() -> WaitingRoom.open(spec.address(), spec.ports(), this::standing));
        PayaraServer server = startProcesses(progress);
        stage = Stage.PROGRAM;
        progress.accept("application");
        server.deploy(distribution.ear());
        requireStarted(progress);
        room.close();
        server.open();
        new Readiness(spec.ports().pages()).await(server);
        return new Watch(started.processes());
    }

    /** Starts the database and the server without the application; the server's ports are closed. */
    public PayaraServer startServer(Consumer<String> progress) {
        makeWay();
        return startProcesses(progress);
    }

    private void makeWay() {
        folder.requireFreeSpace();
        PayaraServer.endOrphan(folder);
        PostgresServer.endOrphan(folder);
        spec.ports().requireFree();
        note.forget();
    }

    private PayaraServer startProcesses(Consumer<String> progress) {
        progress.accept("database");
        Database database = spec.externalDatabase().orElseGet(this::ownDatabase);
        database.requireUsable();
        stage = Stage.SERVER;
        progress.accept("server");
        PayaraServer server = started.start(
                () -> PayaraServer.start(distribution, folder, spec.server(distribution, folder, database)));
        server.awaitStart();
        return server;
    }

    private Standing standing() {
        return stage == Stage.PROGRAM ? note.standing() : Standing.at(stage);
    }

    private void requireStarted(Consumer<String> progress) {
        Standing now = standing();
        if (now.hasFailed()) {
            String reason = now.words().english();
            progress.accept("failed, which its address tells for " + TO_BE_READ.toMinutes() + " minutes. " + reason);
            Pause.of(TO_BE_READ);
            throw new Trouble("the application did not start: " + reason);
        }
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
