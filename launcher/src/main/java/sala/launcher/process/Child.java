package sala.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import sala.launcher.Trouble;
import sala.launcher.folder.SmallFile;

/**
 * A long-lived process that belongs to this launcher. It does not hear the terminal's Ctrl-C (the launcher stops it in
 * its turn), the kernel ends it when the launcher is killed, and what survives even that is found by the next launcher
 * through its record.
 *
 * <p>Start it from a thread that lives as long as the launcher does: the kernel counts the thread, not the process, as
 * the parent.
 */
public final class Child {
    private final Process process;
    private final ProcessIdentity identity;
    private final SmallFile record;

    private Child(Process process, ProcessIdentity identity, SmallFile record) {
        this.process = process;
        this.identity = identity;
        this.record = record;
    }

    /** What to run: the signal is sent by the kernel when the launcher dies, the output goes to the end of a file. */
    public record Program(List<String> wrapper, List<String> command, Signal onOrphaned, Path output) {
        List<String> line() {
            List<String> line = new ArrayList<>(List.of("setsid"));
            line.addAll(wrapper);
            line.addAll(List.of("setpriv", "--pdeathsig", onOrphaned.name(), "--"));
            line.addAll(command);
            return line;
        }
    }

    public static Child start(Program program, Map<String, String> environment, Path recordFile) {
        ProcessBuilder builder = new ProcessBuilder(program.line())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(program.output().toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            SmallFile record = new SmallFile(recordFile);
            ProcessIdentity identity = ProcessIdentity.of(process.pid())
                    .orElseThrow(
                            () -> new Trouble(program.command().get(0) + " ended at once; see " + program.output()));
            record.write(identity.toString());
            return new Child(process, identity, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier launcher left running. */
    public static void endOrphan(Path recordFile, Signal signal, Duration patience) {
        SmallFile record = new SmallFile(recordFile);
        record.read().flatMap(ProcessIdentity::parse).ifPresent(process -> signal.end(process, patience));
        record.delete();
    }

    /** The system knows of an end a moment before Java hears of it. */
    public boolean alive() {
        return identity.alive() && process.isAlive();
    }

    /** Comes when the process has ended, by itself or because it was stopped. */
    public CompletableFuture<?> end() {
        return process.onExit();
    }

    public void stop(Signal signal, Duration patience) {
        signal.end(identity, patience);
        record.delete();
    }
}
