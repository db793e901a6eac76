package sala.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sala.testkit.Eventually.eventually;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProgramsTest {

    private static final Limits LIMITS = new Limits(4_000_000_000L, 1_000_000L);

    @TempDir
    Path notes;

    private ChildPrograms children;

    @AfterEach
    void stop() {
        if (children != null) {
            children.close();
        }
    }

    @Test
    void aChildSpeaksAndEnds() throws Exception {
        Process child = programs().start(command("/bin/echo", "สวัสดี"));
        assertThat(read(child)).containsExactly("สวัสดี");
        assertThat(child.waitFor()).isZero();
        assertThatNotesAreGone();
    }

    @Test
    void aChildIsToldNothingOfTheServersEnvironment() throws Exception {
        List<String> environment = read(programs().start(command("/usr/bin/env")));
        assertThat(environment).allMatch(line -> line.startsWith("PATH="));
    }

    @Test
    void aChildOutlivesTheThreadThatAskedForIt() throws Exception {
        ChildPrograms programs = programs();
        Process[] child = new Process[1];
        Thread asking = new Thread(() -> child[0] = started(programs, command("/bin/sleep", "600")));
        asking.start();
        asking.join();
        assertThat(child[0].waitFor(700, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void closingEndsAllChildren() throws Exception {
        Process child = programs().start(command("/bin/sleep", "600"));
        children.close();
        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> children.start(command("/bin/echo"))).isInstanceOf(IOException.class);
    }

    @Test
    void aKilledServerLeavesNoChild() throws Exception {
        assumeTrue(new Wrapper().tiesLives(), "setpriv is not installed");
        Process server = server();
        ProcessHandle child = ProcessHandle.of(pidSaidBy(server)).orElseThrow();
        server.destroyForcibly().waitFor();
        child.onExit().get(5, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void theNextStartEndsWhatWasLeftBehind() throws Exception {
        Process left = new ProcessBuilder("/bin/sleep", "600").start();
        new ChildRecords(notes).write(left.toHandle());
        programs().start();
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThatNotesAreGone();
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("/bin/sleep", "600").start();
        Files.writeString(notes.resolve(Long.toString(stranger.pid())), "2001-01-01T00:00:00Z");
        programs().start();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    private ChildPrograms programs() {
        children = new ChildPrograms(notes);
        return children;
    }

    private Process server() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerToKill.class.getName(),
                        notes.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long pidSaidBy(Process server) throws IOException {
        return Long.parseLong(server.inputReader(StandardCharsets.UTF_8).readLine());
    }

    private static Process started(ChildPrograms programs, ChildCommand command) {
        try {
            return programs.start(command);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChildCommand command(String... arguments) {
        return new ChildCommand(List.of(arguments), notes, Map.of(), LIMITS);
    }

    private static List<String> read(Process child) throws IOException {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    private void assertThatNotesAreGone() {
        eventually("the notes to be gone", Duration.ofSeconds(5), () -> notesOnDisk()
                .isEmpty());
    }

    private List<Path> notesOnDisk() {
        try (Stream<Path> files = Files.list(notes)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
