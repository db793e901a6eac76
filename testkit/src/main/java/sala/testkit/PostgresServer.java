package sala.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The one PostgreSQL of this JVM, started when first asked for and stopped with the JVM. Its template database carries
 * all migrations of the class path, so that a new database is a copy of some milliseconds.
 */
final class PostgresServer {

    private static final String TEMPLATE = "sala_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres postgres;

    private PostgresServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(QuickFolder.create())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create database " + TEMPLATE);
        MigrationsOfTheClassPath.runOn(postgres.getDatabase("postgres", TEMPLATE));
    }

    static PostgresServer running() {
        return Holder.SERVER;
    }

    /** A copy of the files: to copy by the log, which is the default, takes ten times as long for a small template. */
    String createDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return name;
    }

    void dropDatabase(String name) {
        execute("drop database " + name + " with (force)");
    }

    DataSource connectTo(String database) {
        return postgres.getDatabase("postgres", database);
    }

    String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    private void execute(String sql) {
        try (Connection c = postgres.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Holder {
        static final PostgresServer SERVER = new PostgresServer();
    }
}
