package sala.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.launcher.Trouble;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Settings;
import sala.testkit.OfficePostgres;

/** A database that the office keeps itself, and what may be wrong with it. */
class OfficeDatabaseTest {
    @TempDir
    static Path data;

    private static OfficePostgres office;

    @TempDir
    Path node;

    @BeforeAll
    static void start() {
        office = OfficePostgres.start(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void itIsUsedWithItsUserAndPassword() {
        Database database = database(office.url(), OfficePostgres.PASSWORD);

        assertThatCode(database::requireUsable).doesNotThrowAnyException();
        assertThat(database.environment()).containsEntry("SALA_JDBC_USER", OfficePostgres.USER);
    }

    @Test
    void aWrongPasswordIsNamedAndNotShown() {
        assertRefused(database(office.url(), "gu3ss"), "sala.db.password");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertRefused(database("postgresql://127.0.0.1:1/sala", "any"), "127.0.0.1:1/sala does not answer");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertRefused(database(office.url("nobodys"), OfficePostgres.PASSWORD), "no database");
    }

    @Test
    void aDatabaseOfSomebodyElseIsRefused() {
        assertRefused(database(office.url("lent"), OfficePostgres.PASSWORD), "owner");
    }

    @Test
    void anOlderServerIsRefused() {
        DatabaseDemands demands = new DatabaseDemands(database(office.url(), ""));

        assertThatThrownBy(() -> demands.requireVersion(15)).hasMessageContaining("PostgreSQL 15");
        assertThatCode(() -> demands.requireVersion(16)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://host/sala",
                "host",
                "postgresql://me:gu3ss@host/sala",
                "postgresql://host/sala?password=gu3ss"
            })
    void anAddressThatIsNoneIsRefusedAndItsPasswordNotShown(String url) {
        assertThatThrownBy(() -> database(url, "any"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("sala.db.url")
                .hasMessageNotContaining("gu3ss");
    }

    private Database database(String url, String password) {
        Map<String, String> environment =
                Map.of("SALA_DB_URL", url, "SALA_DB_USER", OfficePostgres.USER, "SALA_DB_PASSWORD", password);
        return Database.external(Settings.of(DataFolder.open(node), environment))
                .orElseThrow();
    }

    private static void assertRefused(Database database, String naming) {
        assertThatThrownBy(database::requireUsable)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(naming)
                .hasMessageNotContaining("gu3ss")
                .hasMessageNotContaining("\n");
    }
}
