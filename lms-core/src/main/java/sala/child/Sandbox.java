package sala.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Bubblewrap: a program in it sees the system's programs and libraries, the files it is given, and one folder to write
 * in; no other process, no network, nobody's home. Not every system has it or lets it make namespaces, so it is tried.
 */
final class Sandbox {

    private static final List<String> WALLS = List.of("--unshare-all", "--die-with-parent", "--new-session");
    private static final List<String> SYSTEM =
            List.of("/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/alternatives");
    private static final List<String> EMPTY = List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp");
    private static final int PATIENCE_SECONDS = 10;

    private final String program;

    private Sandbox(String program) {
        this.program = program;
    }

    /** Empty where it is not installed or does not work. */
    static Optional<Sandbox> find(Optional<String> bubblewrap) {
        return bubblewrap.map(Sandbox::new).filter(Sandbox::works);
    }

    /** The words before a command that runs in this folder and may read these files and folders besides. */
    List<String> around(Path folder, List<Path> readable) {
        List<String> words = walls();
        words.addAll(List.of("--bind", folder.toString(), folder.toString()));
        // after the folder, so that what lies in it can still be made unwritable
        readable.forEach(path -> words.addAll(List.of(binding(path), path.toString(), path.toString())));
        words.addAll(List.of("--chdir", folder.toString(), "--"));
        return words;
    }

    /** A device that is bound like a file cannot be opened. */
    private static String binding(Path path) {
        return path.startsWith("/dev") ? "--dev-bind" : "--ro-bind";
    }

    private List<String> walls() {
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(WALLS);
        words.addAll(List.of("--cap-drop", "ALL"));
        SYSTEM.forEach(path -> words.addAll(List.of("--ro-bind-try", path, path)));
        words.addAll(EMPTY);
        return words;
    }

    private boolean works() {
        List<String> words = walls();
        words.add(Files.isExecutable(Path.of("/usr/bin/true")) ? "/usr/bin/true" : "/bin/true");
        try {
            Process trial = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException notStarted) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
