package sala.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Makes and changes the tables of all modules, each with its own history, before anything else starts. */
@Singleton
public class Migrations implements StartStep {

    private static final List<String> MODULES = List.of("core", "media", "search", "mirror", "quiz", "roster");

    /** Applied by a program that had more migrations than this one. */
    private static final Set<MigrationState> UNKNOWN =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED, MigrationState.MISSING_SUCCESS);

    private final DataSource database;
    private final boolean guest;

    @Inject
    public Migrations(DataSource database, NodeSettings settings) {
        this(database, settings.role() == NodeRole.WORKER);
    }

    /** @param guest whether the database is another node's, so that nothing is changed in it */
    Migrations(DataSource database, boolean guest) {
        this.database = database;
        this.guest = guest;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return true;
    }

    /**
     * All modules are looked at before the first is changed.
     *
     * @throws NewerSchema when a newer version of Sala has already changed this database
     * @throws OlderSchema when the database is another node's, and that node has to change it first
     */
    @Override
    public void start() {
        List<Flyway> modules = MODULES.stream().map(this::flyway).toList();
        modules.forEach(Migrations::refuseNewer);
        List<Flyway> pending = modules.stream().filter(Migrations::hasPending).toList();
        if (guest && !pending.isEmpty()) {
            throw new OlderSchema();
        }
        pending.forEach(Flyway::migrate);
    }

    private static boolean hasPending(Flyway module) {
        return module.info().pending().length > 0;
    }

    private Flyway flyway(String module) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .table("flyway_" + module)
                .locations("classpath:db/migration/" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static void refuseNewer(Flyway module) {
        Stream.of(module.info().applied())
                .filter(m -> m.getVersion() != null)
                .filter(m -> UNKNOWN.contains(m.getState()))
                .findFirst()
                .map(MigrationInfo::getScript)
                .ifPresent(script -> {
                    throw new NewerSchema(script);
                });
    }
}
