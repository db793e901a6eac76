package sala.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sala.launcher.process.ProcessIdentity;
import sala.launcher.process.Signal;

/**
 * Processes of a database whose main process was killed. One that is in the middle of a statement does not notice, goes
 * on with it, and as long as it lives no new server starts on the same files. To kill it is safe: whatever it did not
 * commit is undone from the log.
 */
record Leftovers(Path data) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Ends them; called when the main process is known to be gone. */
    void end() {
        find().forEach(process -> Signal.KILL.end(process, PATIENCE));
    }

    /** PostgreSQL's processes have its folder as their working folder. */
    private List<ProcessIdentity> find() {
        return ProcessHandle.allProcesses()
                .filter(process -> isAtWorkHere(process.pid()))
                .map(process -> ProcessIdentity.of(process.pid()))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isAtWorkHere(long pid) {
        try {
            Path process = Path.of("/proc", Long.toString(pid));
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath())
                    && Files.readString(process.resolve("comm")).startsWith("postgres");
        } catch (IOException | SecurityException goneOrOfSomebodyElse) {
            return false;
        }
    }
}
