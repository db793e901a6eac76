package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;
import sala.system.node.Command;
import sala.system.node.Logs;
import sala.system.node.Node;
import sala.testkit.OfficePostgres;
import sala.testkit.Sample;

/** Other machines of an office encode for its node: one dies in the middle of a lesson, the next one ends it. */
@ResourceLock(Nodes.OWN)
class WorkersIT {

    private static final int PORT = Nodes.ownPort() + 20;
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ENCODING = Duration.ofMinutes(6);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String TIME = "() => document.querySelector('video').currentTime";

    @Test
    void aLessonOutlivesTheWorkerThatBeganIt(@TempDir Path data) throws IOException {
        try (OfficePostgres office = OfficePostgres.start(data.resolve("office"));
                Node node = node(office).start();
                Visitor keeper =
                        Visitor.at(node.address()).signIn(Accounts.of(node).named("admin"))) {
            Api admin = Api.of(node).signedIn(Accounts.of(node).named("admin"));
            rests(keeper.open("/media/encodings").page());
            keeper.open("/");
            String lesson = lessonFromAPhone(admin, data);
            Set<String> parts = new TreeSet<>();
            try (Node first = worker(office, 1).start()) {
                eventually(
                        "two parts",
                        ENCODING,
                        () -> handedIn(office, lesson, "stage").size() > 1);
                first.kill("");
                parts.addAll(handedIn(office, lesson, "hash"));
                assertThat(isReady(admin, lesson)).isFalse();
            }
            try (Node second = worker(office, 2).start()) {
                eventually("the lesson to be ready", ENCODING, () -> isReady(admin, lesson));
                assertThat(second.isRunning()).isTrue();
            }
            assertThat(parts).as("what the second fetched of the first").allSatisfy(part -> assertThat(
                            Logs.of(node).linesWith("GET /api/v1/worker/files/" + part))
                    .isNotEmpty());
            plays(keeper.open("/media/" + lesson).page());
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

    /** Small pictures, so that the machines of a test encode them in seconds. */
    private static String lessonFromAPhone(Api admin, Path folder) throws IOException {
        String created = admin.upload(Sample.PHONE_LESSON.copyTo(folder), "{\"title\":\"เศษส่วนจากโทรศัพท์\"}")
                .body();
        Matcher id = ID.matcher(created);
        assertThat(id.find()).as(created).isTrue();
        return id.group(1);
    }

    /** The sample district's own lesson, which is large, can wait. */
    private static void rests(Page queue) {
        queue.locator("button[value=REST]").click();
        queue.locator("button[value=GO_ON]").waitFor();
    }

    private static void plays(Page page) {
        page.locator("[data-play]").click();
        eventually("the lesson to play", START, () -> ((Number) page.evaluate(TIME)).doubleValue() > 2);
    }

    /** Asked often, by whoever has signed in before: to check a password takes a processor for a second. */
    private static boolean isReady(Api admin, String lesson) {
        return admin.get("/api/v1/media/" + lesson).body().contains("\"status\":\"ready\"");
    }

    /** What the workers have brought of a lesson that is not done yet. */
    private static Set<String> handedIn(OfficePostgres office, String lesson, String column) {
        Set<String> all = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:" + office.url(), OfficePostgres.USER, OfficePostgres.PASSWORD);
                PreparedStatement statement =
                        connection.prepareStatement("select " + column + " from encoding_part where item = ?::uuid")) {
            statement.setString(1, lesson);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
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
