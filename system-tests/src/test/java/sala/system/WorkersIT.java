package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;
import sala.system.node.Command;
import sala.system.node.Logs;
import sala.system.node.Node;
import sala.testkit.OfficePostgres;

/** Other machines of an office encode for its node: one dies in the middle of a lesson, the next one ends it. */
@ResourceLock(Nodes.OWN)
class WorkersIT {

    private static final int PORT = Nodes.ownPort() + 20;
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ENCODING = Duration.ofMinutes(6);
    private static final String TIME = "() => document.querySelector('video').currentTime";

    @Test
    void aLessonOutlivesTheWorkerThatBeganIt(@TempDir Path data) {
        try (OfficePostgres office = OfficePostgres.start(data.resolve("office"));
                Node node = node(office).start();
                Node first = worker(office, 1).start()) {
            eventually("two parts", ENCODING, () -> handedIn(office, "stage").size() > 1);
            String lesson = handedIn(office, "item").iterator().next();
            first.kill("");
            Set<String> parts = handedIn(office, "hash");
            assertThat(isReady(node, lesson)).isFalse();

            try (Node second = worker(office, 2).start()) {
                eventually("the lesson to be ready", ENCODING, () -> isReady(node, lesson));
                assertThat(second.isRunning()).isTrue();
            }
            assertThat(parts).as("what the second fetched of the first").allSatisfy(part -> assertThat(
                            Logs.of(node).linesWith("GET /api/v1/worker/files/" + part))
                    .isNotEmpty());
            plays(node, lesson);
        }
    }

    @Test
    void aWorkerThatIsNewerThanTheTablesSaysSo(@TempDir Path data) {
        try (OfficePostgres office = OfficePostgres.start(data.resolve("office"))) {
            Node worker = worker(office, 1);
            Command run = worker.begin("run", "--role", "worker", "--port", String.valueOf(PORT + 10));
            eventually("the reason", START, () -> run.saidSoFar().contains("newer than the node for which it works"));
            HttpResponse<String> answer = Api.of(worker).get("/api/v1/media");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("node.start-failed", "เครื่องของเขต");
            run.kill();
        }
    }

    private static void plays(Node node, String lesson) {
        try (Visitor teacher =
                Visitor.at(node.address()).signIn(Accounts.of(node).named("admin"))) {
            Page page = teacher.open("/media/" + lesson).page();
            page.locator("[data-play]").click();
            eventually("the lesson to play", START, () -> ((Number) page.evaluate(TIME)).doubleValue() > 2);
        }
    }

    private static boolean isReady(Node node, String lesson) {
        return Api.of(node)
                .signedIn(Accounts.of(node).named("admin"))
                .get("/api/v1/media/" + lesson)
                .body()
                .contains("\"status\":\"ready\"");
    }

    /** What the workers have brought of lessons that are not done yet. */
    private static Set<String> handedIn(OfficePostgres office, String column) {
        Set<String> all = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:" + office.url(), OfficePostgres.USER, OfficePostgres.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + column + " from encoding_part")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Node node(OfficePostgres office) {
        return node(
                office,
                Node.fresh("office-with-workers", PORT, "--role", "district", "--demo"),
                Map.of("SALA_JOB_TRANSCODE_VIDEO_THREADS", "-1"));
    }

    private static Node worker(OfficePostgres office, int number) {
        Node worker = Node.fresh("worker-" + number, PORT + 10 * number, "--role", "worker");
        return node(office, worker, Map.of("SALA_OFFICE", "http://localhost:" + PORT));
    }

    private static Node node(OfficePostgres office, Node node, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("SALA_DB_URL", office.url());
        settings.put("SALA_DB_USER", OfficePostgres.USER);
        settings.put("SALA_DB_PASSWORD", OfficePostgres.PASSWORD);
        return Nodes.stoppedAtTheEnd(node.with(settings));
    }
}
