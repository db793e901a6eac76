package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.node.Command;
import sala.system.node.Node;
import sala.testkit.OfficePostgres;

/** A node works with the database that its office keeps, and says so when that one is gone. */
@ResourceLock(Nodes.OWN)
class OfficeDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private static final int PORT = Nodes.ownPort() + 10;

    @TempDir
    static Path data;

    @Test
    void aNodeLivesWithTheOfficesDatabaseAndThroughItsRestart() {
        try (OfficePostgres office = OfficePostgres.start(data.resolve("living"));
                Node node = node(office, OfficePostgres.PASSWORD).start()) {
            assertThat(ready(node).statusCode()).isEqualTo(200);
            assertThat(node.processes()).noneMatch(OfficeDatabaseIT::isPostgres);
            assertThat(node.data()).isDirectoryNotContaining("glob:**/postgres");

            office.stop();
            eventually("the node to miss its database", SOON, () -> ready(node).statusCode() == 503);
            assertThat(ready(node).body()).contains("\"start\":\"ok\"").doesNotContain("\"database\":\"ok\"");
            assertThat(Api.of(node).send("GET", "/health/live", "").statusCode())
                    .isEqualTo(200);

            office.startAgain();
            eventually("the node to be ready again", SOON, () -> ready(node).statusCode() == 200);
        }
    }

    @Test
    void aWrongPasswordIsOneLine() {
        try (OfficePostgres office = OfficePostgres.start(data.resolve("closed"))) {
            Command.Said said = node(office, "gu3ss").command(SOON, "run", "--port", String.valueOf(PORT));
            assertThat(said.exit()).isNotZero();
            assertThat(said.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("sala: ")
                    .contains("sala.db.password");
            assertThat(said.out() + said.err()).doesNotContain("gu3ss");
        }
    }

    private static Node node(OfficePostgres office, String password) {
        return Nodes.stoppedAtTheEnd(Node.fresh("office-database", PORT, "--role", "school")
                .with(Map.of(
                        "SALA_DB_URL",
                        office.url(),
                        "SALA_DB_USER",
                        OfficePostgres.USER,
                        "SALA_DB_PASSWORD",
                        password)));
    }

    private static HttpResponse<String> ready(Node node) {
        return Api.of(node).send("GET", "/health/ready", "");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }
}
