package sala.launcher.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import sala.launcher.Trouble;
import sala.launcher.folder.Secrets;

/**
 * The database and the role of the application within the node's own server; the role owns the database and nothing
 * else.
 */
record ApplicationDatabase(int port, Secrets secrets) {
    private static final String NAME = "sala";

    boolean serverAnswers() {
        try (Connection connection = owner().connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is missing. */
    Database create() {
        try (Connection connection = owner().connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                statement.execute("CREATE ROLE sala LOGIN");
            }
            // the password is ours: hexadecimal digits only
            statement.execute("ALTER ROLE sala PASSWORD '" + secrets.databasePassword() + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                statement.execute("CREATE DATABASE sala OWNER sala");
            }
        } catch (SQLException e) {
            throw new Trouble("cannot prepare the database: " + e.getMessage(), e);
        }
        return Database.onThisMachine(port, NAME, NAME, secrets.databasePassword());
    }

    private Database owner() {
        return Database.onThisMachine(port, "postgres", Cluster.OWNER, secrets.databaseOwnerPassword());
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
