package sala.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRunTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Limits LIMITS = new Limits(4_000_000_000L, 1_000_000L, LONG);

    @TempDir
    Path folder;

    private ChildPrograms children;

    @BeforeEach
    void programs() {
        children = new ChildPrograms(folder);
    }

    @AfterEach
    void stop() {
        children.close();
    }

    @Test
    void aProgramThatEndsSaysHow() throws IOException {
        assertThat(run("exit 7", LONG, LONG, () -> false)).contains(7);
    }

    @Test
    void aProgramThatTalksMuchWaitsForNobody() throws IOException {
        assertThat(run("seq 1 300000; seq 1 300000 >&2", LONG, LONG, () -> false))
                .contains(0);
    }

    @Test
    void aProgramThatKeepsProcessorsBusyForTooLongIsEnded() throws IOException {
        assertThat(run("while :; do :; done", Duration.ofMillis(100), LONG, () -> false))
                .isEmpty();
    }

    @Test
    void aProgramThatSleepsForTooLongIsEnded() throws IOException {
        assertThat(run("sleep 50", LONG, Duration.ofMillis(300), () -> false)).isEmpty();
    }

    @Test
    void aProgramThatIsNotWantedAnyMoreIsEnded() throws IOException {
        assertThat(run("sleep 50", LONG, LONG, () -> true)).isEmpty();
    }

    private Optional<Integer> run(String script, Duration work, Duration longest, BooleanSupplier unwanted)
            throws IOException {
        ChildCommand command = new ChildCommand(List.of("/bin/sh", "-c", script), folder, Map.of(), LIMITS);
        return new ChildRun(children, command).await(work, longest, unwanted);
    }
}
