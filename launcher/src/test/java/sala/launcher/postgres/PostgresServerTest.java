package sala.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.process.ProcessIdentity;
import sala.launcher.process.Signal;

/** The real server, from the distribution's own programs and settings. */
class PostgresServerTest {
    private static final Distribution DISTRIBUTION = Distribution.here();

    @TempDir
    Path root;

    private DataFolder folder;
    private int port;

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(root);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfTheServer() throws IOException, SQLException {
        try (PostgresServer first = start()) {
            run(first.database(), "CREATE TABLE lesson (title text)");
            run(first.database(), "INSERT INTO lesson VALUES ('น้ำ')");
            Signal.KILL.end(postmaster(), Duration.ofSeconds(5));
        }
        try (PostgresServer second = start()) {
            assertThat(ask(second.database(), "SELECT title FROM lesson")).isEqualTo("น้ำ");
        }
    }

    @Test
    void anOrphanIsStoppedBeforeTheNextOneStarts() throws IOException, SQLException {
        PostgresServer orphan = start();
        ProcessIdentity process = postmaster();

        try (PostgresServer next = start()) {
            assertThat(process.alive()).isFalse();
            assertThat(ask(next.database(), "SHOW data_checksums")).isEqualTo("on");
        }
        orphan.close();
    }

    @Test
    void whatStillHoldsItsPortForAMomentDoesNotKeepItFromStarting() throws Exception {
        start().close();
        ServerSocket held = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        CompletableFuture<Void> soon =
                CompletableFuture.runAsync(() -> close(held), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        try (PostgresServer server = start()) {
            assertThat(ask(server.database(), "SELECT 1")).isEqualTo("1");
        }
        soon.join();
    }

    private static void close(ServerSocket held) {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Timeout(120)
    void aStatementThatOutlivesItsServerDoesNotKeepTheNextOneFromStarting() throws Exception {
        PostgresServer first = start();
        CompletableFuture<Void> busy =
                CompletableFuture.runAsync(() -> runToItsEnd(first.database(), "DO $$ BEGIN LOOP END LOOP; END $$"));
        while (!ask(first.database(), "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'DO %'")
                .equals("1")) {
            assertThat(busy).isNotDone();
        }
        Signal.KILL.end(postmaster(), Duration.ofSeconds(5));

        try (PostgresServer second = start()) {
            assertThat(ask(second.database(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(busy).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aHalfMadeClusterIsMadeAgain() throws IOException, SQLException {
        Files.createDirectories(root.resolve("postgres.new/base"));

        try (PostgresServer server = start()) {
            assertThat(ask(server.database(), "SELECT current_user")).isEqualTo("sala");
        }
    }

    @Test
    void theLockOfADeadServerWhoseNumberHasANewOwnerIsNoObstacle() throws IOException, SQLException {
        start().close();
        Files.writeString(
                folder.postgres().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.postgres() + "\n");

        try (PostgresServer server = start()) {
            assertThat(ask(server.database(), "SELECT 1")).isEqualTo("1");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(DISTRIBUTION, folder, port);
    }

    private ProcessIdentity postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.postgres().resolve("postmaster.pid")).get(0);
        return ProcessIdentity.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void runToItsEnd(Database database, String sql) {
        try {
            run(database, sql);
        } catch (SQLException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
