package sala.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that an office keeps itself, with a database for Sala behind a password. Its keeper stops it and starts
 * it again, at the same address and with what was in it.
 */
public final class OfficePostgres implements AutoCloseable {

    public static final String USER = "office";
    public static final String PASSWORD = "ลับ of the office";

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    private OfficePostgres(Path data) {
        this.data = data;
        EmbeddedPostgres first = run(0);
        this.running = first;
        this.port = first.getPort();
        execute("create role " + USER + " login password '" + PASSWORD + "'");
        execute("create database sala owner " + USER);
        execute("create database lent");
        askForPasswords();
    }

    /** @param data an empty folder */
    public static OfficePostgres start(Path data) {
        return new OfficePostgres(data);
    }

    /** Of Sala's database, as the office writes it into the settings. */
    public String url() {
        return url("sala");
    }

    /** Of another database: {@code lent} belongs to somebody else, any other name to nobody. */
    public String url(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    public void stop() {
        try {
            if (running != null) {
                running.close();
            }
            running = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAgain() {
        running = run(port);
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres run(int wanted) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPort(wanted)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own superuser, who looks whether it has started, needs none. */
    private void askForPasswords() {
        try {
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    """
                    host all postgres 127.0.0.1/32 trust
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("select pg_reload_conf()");
    }

    private void execute(String sql) {
        if (running == null) {
            throw new IllegalStateException("stopped");
        }
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
