package sala.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void aProcessIsKnownAgainFromItsText() {
        ProcessIdentity self = self();

        assertThat(ProcessIdentity.parse(self.toString())).contains(self);
        assertThat(self.alive()).isTrue();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTheSame() {
        ProcessIdentity self = self();

        assertThat(new ProcessIdentity(self.pid(), self.startTicks() - 1, self.boot()).alive())
                .isFalse();
        assertThat(new ProcessIdentity(self.pid(), self.startTicks(), "another boot").alive())
                .isFalse();
    }

    @Test
    void aProcessThatHasEndedIsNotAlive() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
        process.destroyForcibly().waitFor();

        assertThat(identity.alive()).isFalse();
    }

    @Test
    void aTextThatIsNotAProcessIsNoProcess() {
        assertThat(ProcessIdentity.parse("")).isEmpty();
        assertThat(ProcessIdentity.parse("1 x y")).isEmpty();
    }

    private static ProcessIdentity self() {
        return ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
    }
}
