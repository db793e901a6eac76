package sala.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InTheServer
class PersistenceIT {
    @Resource(lookup = "jdbc/sala")
    private DataSource database;

    @PersistenceUnit(unitName = "sala")
    private EntityManagerFactory unit;

    @Test
    void theDataSourceIsTheNodesOwnPostgres() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT current_database(), current_setting('application_name')")) {
            result.next();
            assertThat(result.getString(1)).isEqualTo("sala");
            assertThat(result.getString(2)).isEqualTo("sala");
        }
    }

    @Test
    void allEntitiesOfTheLibrariesAreInTheOnePersistenceUnit() {
        assertThat(unit.getMetamodel().getEntities()).isNotEmpty();
    }
}
