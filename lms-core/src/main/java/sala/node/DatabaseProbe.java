package sala.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Asks the database. */
@Singleton
public class DatabaseProbe implements HealthProbe {

    private final DataSource database;

    @Inject
    public DatabaseProbe(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Optional<String> complaint() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2) ? Optional.empty() : Optional.of("does not answer");
        } catch (SQLException e) {
            return Optional.of(e.toString());
        }
    }
}
