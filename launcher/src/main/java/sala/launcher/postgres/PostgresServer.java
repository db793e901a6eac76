package sala.launcher.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Secrets;
import sala.launcher.process.Child;
import sala.launcher.process.Deadline;
import sala.launcher.process.Part;
import sala.launcher.process.Pause;
import sala.launcher.process.Signal;

/** The running PostgreSQL of a node. */
public final class PostgresServer implements Part {
    /** After a power cut it reads its whole log first, on whatever disk and however busy the machine is. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Child process;
    private final Database database;

    private PostgresServer(Child process, Database database) {
        this.process = process;
        this.database = database;
    }

    /**
     * Returns when the database answers. Recovers from whatever the last run left, a running orphan included. One that
     * ends at once is started again: what was killed a moment ago may not have let go of everything yet.
     */
    public static PostgresServer start(Distribution distribution, DataFolder folder, int port) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return startOnce(distribution, folder, port);
            } catch (Trouble notYet) {
                Pause.of(BETWEEN_TRIES);
            }
        }
        return startOnce(distribution, folder, port);
    }

    private static PostgresServer startOnce(Distribution distribution, DataFolder folder, int port) {
        endOrphan(folder);
        new Leftovers(folder.postgres()).end();
        Secrets secrets = new Secrets(folder);
        Cluster cluster = new Cluster(folder.postgres(), distribution.postgres());
        cluster.create(secrets.databaseOwnerPasswordFile());
        cluster.removeMisleadingLock();
        Child process = Child.start(program(distribution, folder, port), Map.of(), recordFile(folder));
        ApplicationDatabase application = new ApplicationDatabase(port, secrets);
        try {
            awaitAnswer(process, application, folder);
            return new PostgresServer(process, application.create());
        } catch (RuntimeException e) {
            process.stop(Signal.INT, PATIENCE);
            throw e;
        }
    }

    public static void endOrphan(DataFolder folder) {
        Child.endOrphan(recordFile(folder), Signal.INT, PATIENCE);
    }

    public Database database() {
        return database;
    }

    @Override
    public Stream<Child> process() {
        return Stream.of(process);
    }

    /** Ends all connections and writes everything to its place, so that the next start need not recover. */
    @Override
    public void close() {
        process.stop(Signal.INT, PATIENCE);
    }

    private static Child.Program program(Distribution distribution, DataFolder folder, int port) {
        List<String> command = List.of(
                distribution.postgres().resolve("bin/postgres").toString(),
                "-D" + folder.postgres(),
                "-cconfig_file=" + distribution.server().resolve("postgresql.conf"),
                "-clog_directory=" + folder.logs(),
                "-cport=" + port);
        return new Child.Program(Unprivileged.wrapper(), command, Signal.INT, output(folder));
    }

    private static void awaitAnswer(Child process, ApplicationDatabase application, DataFolder folder) {
        for (Deadline deadline = Deadline.in(START_PATIENCE); process.alive() && !deadline.isOver(); Pause.of(STEP)) {
            if (application.serverAnswers()) {
                return;
            }
        }
        throw new Trouble("the database did not start; see " + output(folder) + " and the postgres logs beside it");
    }

    private static Path output(DataFolder folder) {
        return folder.logs().resolve("postgres.out");
    }

    private static Path recordFile(DataFolder folder) {
        return folder.run().resolve("postgres.process");
    }
}
