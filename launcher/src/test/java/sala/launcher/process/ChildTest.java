package sala.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void aStoppedChildIsGoneAndForgotten() {
        Child child = start("sleep 60");

        child.stop(Signal.TERM, PATIENCE);

        assertThat(child.alive()).isFalse();
        assertThat(record()).doesNotExist();
    }

    @Test
    void aChildThatDoesNotListenIsKilled() {
        Child child = start("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        awaitOutput("deaf");

        child.stop(Signal.TERM, Duration.ofMillis(300));

        assertThat(child.end().join()).isNotNull();
        assertThat(child.alive()).isFalse();
    }

    @Test
    void aChildLeftByAnEarlierLauncherIsFoundAndEnded() {
        Child left = start("sleep 60");

        Child.endOrphan(record(), Signal.TERM, PATIENCE);

        assertThat(left.end().join()).isNotNull();
        assertThat(record()).doesNotExist();
    }

    @Test
    void aStrangerWhoGotTheNumberOfAChildIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(stranger.pid()).orElseThrow();
        ProcessIdentity child = new ProcessIdentity(identity.pid(), identity.startTicks() - 1, identity.boot());
        Files.writeString(record(), child.toString());

        Child.endOrphan(record(), Signal.KILL, PATIENCE);

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void whatAChildSaysIsInItsFile() {
        start("echo hello").end().join();

        assertThat(output()).hasContent("hello\n");
    }

    private Child start(String script) {
        Child.Program program = new Child.Program(List.of(), List.of("sh", "-c", script), Signal.TERM, output());
        return Child.start(program, Map.of(), record());
    }

    private void awaitOutput(String text) {
        for (int tries = 0; tries < 100; tries++) {
            try {
                if (Files.readString(output()).contains(text)) {
                    return;
                }
            } catch (IOException notYet) {
                // written in a moment
            }
            Pause.of(Duration.ofMillis(20));
        }
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path record() {
        return folder.resolve("child.process");
    }
}
