package sala.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import sala.launcher.Trouble;
import sala.launcher.folder.Settings;

/** Where the application finds its database. */
public record Database(String url, String user, String password) {
    private static final String OPTIONS = "stringtype=unspecified&ApplicationName=sala";

    /** The office's own server, when {@code SALA_DB_URL} names one. */
    public static Optional<Database> external(Settings settings) {
        return settings.get("sala.db.url")
                .map(url -> new Database(
                        jdbc(DatabaseDemands.readable(url)),
                        settings.get("sala.db.user").orElse("sala"),
                        settings.get("sala.db.password").orElse("")));
    }

    static Database onThisMachine(int port, String name, String user, String password) {
        return new Database(jdbc("jdbc:postgresql://127.0.0.1:" + port + "/" + name), user, password);
    }

    /** @throws Trouble when the application could not work with it, in a line that says what to do */
    public void requireUsable() {
        try (Connection connection = connect()) {
            new DatabaseDemands(this).check(connection);
        } catch (SQLException e) {
            throw new Trouble(DatabaseDemands.refusal(this, e), e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** What the application server's connection pool reads from its environment. */
    public Map<String, String> environment() {
        return Map.of("SALA_JDBC_URL", url, "SALA_JDBC_USER", user, "SALA_JDBC_PASSWORD", password);
    }

    /** As people write it, for messages. */
    String name() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
    }

    private static String jdbc(String url) {
        String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
        return jdbc + (jdbc.contains("?") ? "&" : "?") + OPTIONS;
    }
}
