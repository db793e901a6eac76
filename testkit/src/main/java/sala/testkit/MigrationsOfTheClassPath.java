package sala.testkit;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Makes the tables of every module that is on the class path, in the order in which the product makes them. */
final class MigrationsOfTheClassPath {

    private static final List<String> MODULES = List.of("core", "media", "search", "mirror", "quiz", "roster");

    /** Held, since the log system forgets the level of a logger that nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private MigrationsOfTheClassPath() {}

    static void runOn(DataSource database) {
        MODULES.forEach(module -> migrate(database, module));
    }

    private static void migrate(DataSource database, String module) {
        Flyway.configure()
                .dataSource(database)
                .table("flyway_" + module)
                .locations("classpath:db/migration/" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
