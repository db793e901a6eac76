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

    private static final Limits LIMITS = new Limits(4_000_000_000L, 1_000_000L, Duration.ofMinutes(1));

    /** So long sleeps nobody else on this machine. */
    private static final long OURS = 100_000 + ProcessHandle.current().pid();

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
        // its own folder it may know: bubblewrap says it
        assertThat(environment)
                .allMatch(line -> line.startsWith("PATH=")
                        || line.equals("PWD=" + notes)
                        || line.equals("SALA_CHILD=" + new ChildMark(notes).value()));
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
    void aChildInTheSandboxSeesItsFilesAndNothingElse(@TempDir Path elsewhere) throws Exception {
        ChildPrograms programs = programs();
        assumeTrue(programs.hides(), "bubblewrap is not installed, or may not make namespaces");
        Path given = Files.writeString(elsewhere.resolve("lesson"), "ให้อ่าน");
        Path secret = Files.writeString(elsewhere.resolve("secret"), "ลับ");
        Limits limits = LIMITS.reading(List.of(given));

        assertThat(shell(programs, limits, "cat " + given)).containsExactly("ให้อ่าน");
        assertThat(shell(programs, limits, "cat " + secret + " || echo hidden")).containsExactly("hidden");
        assertThat(shell(programs, limits, "echo x 2>/dev/null > " + given + " || echo kept"))
                .containsExactly("kept");
        assertThat(shell(programs, limits, "echo made > made && cat made")).containsExactly("made");
        assertThat(shell(programs, limits, "tail -n +3 /proc/net/dev | cut -d: -f1"))
                .allMatch(line -> line.contains("lo"));
        assertThat(shell(programs, limits, "ls -d /proc/[0-9]* | wc -l").get(0).strip())
                .matches("[1-5]");
        assertThat(given).hasContent("ให้อ่าน");
    }

    @Test
    void whatAChildInTheSandboxStartsDiesWithTheServerToo() throws Exception {
        ChildPrograms programs = programs();
        assumeTrue(programs.hides(), "without bubblewrap a child's own children are on their own");
        Process child = programs.start(command("/bin/sh", "-c", "sleep " + OURS + " & wait"));
        eventually("the sleeper", Duration.ofSeconds(5), () -> sleepers(OURS) == 1);
        child.destroyForcibly();
        eventually("the sleeper's end", Duration.ofSeconds(5), () -> sleepers(OURS) == 0);
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
    void theNextStartEndsWhatNoNoteNames() throws Exception {
        Process left = marked(notes);
        Process ofAnother = marked(notes.resolve("another"));
        programs().start();
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ofAnother.isAlive()).isTrue();
        ofAnother.destroyForcibly();
    }

    private static Process marked(Path folder) throws IOException {
        ProcessBuilder sleeper = new ProcessBuilder("/bin/sleep", "600");
        sleeper.environment().put(ChildMark.NAME, new ChildMark(folder).value());
        return sleeper.start();
    }

    @Test
    void whatAChildHasStartedEndsWhenTheServerStops() throws Exception {
        programs().start(command("/bin/sh", "-c", "sleep " + OURS + " & wait"));
        eventually("the sleeper", Duration.ofSeconds(5), () -> sleepers(OURS) == 1);
        children.close();
        eventually("the sleeper's end", Duration.ofSeconds(5), () -> sleepers(OURS) == 0);
    }

    @Test
    void aChildThatComputesForTooLongIsEnded() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit is not installed");
        Limits second = LIMITS.within(Duration.ofSeconds(1));
        Process child = programs()
                .start(new ChildCommand(List.of("/bin/sh", "-c", "while :; do :; done"), notes, Map.of(), second));
        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isNotZero();
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

    private List<String> shell(ChildPrograms programs, Limits limits, String script) throws IOException {
        return read(programs.start(new ChildCommand(List.of("/bin/sh", "-c", script), notes, Map.of(), limits)));
    }

    private static long sleepers(long seconds) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").endsWith("sleep " + seconds))
                .count();
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
