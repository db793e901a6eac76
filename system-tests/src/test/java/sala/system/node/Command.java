package sala.system.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run of the command {@code sala} that the build has put into the distribution. */
public final class Command {

    private static final Path PROGRAM = Path.of("..", "launcher", "target", "sala", "bin", "sala")
            .toAbsolutePath()
            .normalize();

    private final Process process;
    private final String line;
    private final Path out;
    private final Path err;

    private Command(Process process, String line, Path out, Path err) {
        this.process = process;
        this.line = line;
        this.out = out;
        this.err = err;
    }

    /** What a command said, and its exit code; 0 is well. */
    public record Said(int exit, String out, String err) {

        public void assertWorked() {
            if (exit != 0) {
                throw new AssertionError("exit " + exit + "\n" + err + out);
            }
        }
    }

    /** Starts it, what it writes goes to files of its own. */
    public static Command start(List<String> arguments) {
        return start(program(arguments), arguments);
    }

    /** Starts it with these variables of the environment set. */
    public static Command startWith(Map<String, String> environment, List<String> arguments) {
        ProcessBuilder builder = program(arguments);
        builder.environment().putAll(environment);
        return start(builder, arguments);
    }

    private static Command start(ProcessBuilder builder, List<String> arguments) {
        try {
            Path out = Files.createTempFile("sala", ".out");
            Path err = Files.createTempFile("sala", ".err");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Command(builder.start(), String.join(" ", arguments), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, what it writes goes to the end of one file. */
    static Process start(List<String> arguments, Map<String, String> environment, Path log) {
        ProcessBuilder builder = program(arguments);
        builder.environment().putAll(environment);
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end. */
    public Said end(Duration most) {
        try {
            if (!process.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new AssertionError("sala " + line + " has not ended");
            }
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while sala " + line + " ran", e);
        }
    }

    /** What it has written until now. */
    public String saidSoFar() {
        return Folders.text(out) + Folders.text(err);
    }

    /** Ends it in the middle, as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static ProcessBuilder program(List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(PROGRAM.toString()), arguments.stream()).toList());
        // whoever runs these tests need not have tens of gigabytes free
        builder.environment().put("SALA_DISK_RESERVE", "256");
        return builder;
    }
}
