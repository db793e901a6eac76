package sala.launcher.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import sala.launcher.Trouble;

/** What a database must be for the application to work with it; matters for those that the office keeps itself. */
record DatabaseDemands(Database database) {
    private static final int OLDEST = 16;

    /** The address of the setting, unless it is not one, or holds what belongs elsewhere and must not be shown. */
    static String readable(String url) {
        if (!url.matches("(jdbc:)?postgresql://.*")) {
            throw new Trouble("sala.db.url must look like postgresql://host/name");
        }
        if (url.contains("@") || url.matches(".*[?&](user|password)=.*")) {
            throw new Trouble(
                    "sala.db.url must not hold user or password: put them into sala.db.user and sala.db.password");
        }
        return url;
    }

    void check(Connection connection) throws SQLException {
        requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        if (!ask(connection, "SHOW server_encoding").equals("UTF8")) {
            throw Trouble.of("the database %s has another encoding than UTF8: create it anew", database.name());
        }
        if (!ask(connection, "SELECT has_schema_privilege('public', 'CREATE')").equals("t")) {
            throw Trouble.of(
                    "the user %s may not make tables in the database %s: make that user its owner",
                    database.user(), database.name());
        }
    }

    void requireVersion(int version) {
        if (version < OLDEST) {
            throw Trouble.of(
                    "the database %s is PostgreSQL %d; Sala needs %d or newer", database.name(), version, OLDEST);
        }
    }

    /** Why there is no connection, and what to look at. */
    static String refusal(Database database, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "the database " + database.name() + " does not let in the user " + database.user()
                    + ": check sala.db.user and sala.db.password";
        }
        if (state.equals("3D000")) {
            return "there is no database " + database.name() + ": create it, owned by the user " + database.user();
        }
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return "the database " + database.name() + " does not answer: " + reason;
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
