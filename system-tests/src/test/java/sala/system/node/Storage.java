package sala.system.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a node keeps in its folder and its database, for tests of what is half there. */
public record Storage(Node node) {

    /** A piece of an upload, or of a file that comes from the district; 0 before there is any. */
    public long sizeOf(String... below) {
        Path file = Path.of(node.data().toString(), below);
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file of this hash is stored, and shown as whole. */
    public boolean has(String hash) {
        return Files.exists(
                node.data().resolve("blobs/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash));
    }

    /** Lets nobody change this table until it is closed. */
    public Connection locked(String table) throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return connection;
    }

    /** Whether somebody waits for a lock. */
    public boolean isWaitedFor() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        int port = node.address().getPort() + 2;
        String patient = "jdbc:postgresql://127.0.0.1:" + port + "/sala?socketTimeout=60";
        return DriverManager.getConnection(patient, "sala", password());
    }

    private String password() {
        try {
            return Files.readString(node.data().resolve("secrets/db.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
