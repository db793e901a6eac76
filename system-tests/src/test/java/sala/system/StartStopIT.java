package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.system.node.Command;
import sala.system.node.Node;

/**
 * A node survives what happens to machines in schools, and says in one line why it does not start. Starts are what
 * takes long, so the first of them is that which is watched, and then the tests of a running node come.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock(Nodes.OWN)
class StartStopIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Node SCHOOL =
            Nodes.stoppedAtTheEnd(Node.fresh("start-stop", Nodes.ownPort(), "--role", "school"));

    @AfterAll
    static void stop() {
        SCHOOL.close();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"postgres", "payara", "sala.launcher"})
    void aNodeStartsAgainAfterAnyOfItsProcessesWasKilled(String program) {
        running();
        SCHOOL.kill(program);
        SCHOOL.start();
        assertThat(isReady()).isTrue();
    }

    @Test
    @Order(0)
    void whoComesWhileItStartsIsToldSoUntilTheApplicationAnswers() {
        SCHOOL.close();
        URI pages = SCHOOL.address();
        URI content = URI.create("http://localhost:" + (pages.getPort() + 1));
        try (Caller person = Caller.at(pages.resolve("/signin"));
                Caller program = Caller.at(pages.resolve("/api/v1/search?q=x"));
                Caller frame = Caller.at(content.resolve("/content/x"));
                Caller metrics = Caller.at(content.resolve("/metrics"))) {
            SCHOOL.start();
            List.of(person, program, frame, metrics).forEach(Caller::close);
            assertThat(List.of(person, program, frame, metrics))
                    .allSatisfy(caller -> assertThat(String.join("; ", caller.answers()))
                            .matches("(nobody; )?the room to wait in, 503; (nobody; )?the application"));
        }
        assertThat(isReady()).isTrue();
    }

    @Test
    @Order(2)
    void nothingOfAStoppedNodeIsLeftRunning() {
        running();
        List<ProcessHandle> all = SCHOOL.processes().toList();
        assertThat(all).hasSizeGreaterThan(2);
        SCHOOL.stop();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    @Order(1)
    void aSecondCommandOnTheSameFolderIsRefused() {
        running();
        assertRefused(SCHOOL.command(SOON, "run", "--port", String.valueOf(Nodes.ownPort() + 10)), "data");
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path data) throws IOException {
        SCHOOL.close();
        try (ServerSocket other = new ServerSocket(Nodes.ownPort())) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(
                    Command.start(List.of("run", "--port", port, "--data", data.toString()))
                            .end(SOON),
                    port);
        }
    }

    @Test
    void aFolderOfANewerVersionIsLeftAlone(@TempDir Path data) throws IOException {
        Path version = Files.writeString(data.resolve("version"), "999");
        assertRefused(Command.start(List.of("run", "--data", data.toString())).end(SOON), "newer");
        assertThat(version).hasContent("999");
        assertThat(data).isDirectoryNotContaining("glob:**/postgres");
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("thesis.odt"), "…");
        assertRefused(Command.start(List.of("run", "--data", data.toString())).end(SOON), "thesis.odt");
        assertThat(data.toFile().list()).containsExactly("thesis.odt");
    }

    @Test
    void aMissingJavaIsNamed(@TempDir Path nothing) {
        assertRefused(
                Command.startWith(Map.of("JAVA_HOME", nothing.toString()), List.of("run"))
                        .end(SOON),
                "Java 17");
    }

    private static void running() {
        if (!SCHOOL.isRunning()) {
            SCHOOL.start();
        }
        eventually("the node to be ready", SOON, StartStopIT::isReady);
    }

    private static void assertRefused(Command.Said said, String naming) {
        assertThat(said.exit()).isNotZero();
        assertThat(said.err().lines().toList())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("sala: ").contains(naming));
    }

    private static boolean isReady() {
        URI ready = SCHOOL.address().resolve("/health/ready");
        try {
            return ((HttpURLConnection) ready.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
