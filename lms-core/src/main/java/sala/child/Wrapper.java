package sala.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small programs of util-linux and coreutils that stand before a command, each of which replaces itself by the next
 * one; so the whole chain is one process. What is not installed is left out.
 */
final class Wrapper {

    private final Optional<String> setpriv = find("setpriv");
    private final Optional<String> nice = find("nice");
    private final Optional<String> prlimit = find("prlimit");

    /** Whether the kernel itself ends children when the server dies. */
    boolean tiesLives() {
        return setpriv.isPresent();
    }

    List<String> wrap(ChildCommand command) {
        List<String> wrapped = new ArrayList<>();
        setpriv.ifPresent(program -> wrapped.addAll(List.of(program, "--pdeathsig", "KILL", "--")));
        nice.ifPresent(program -> wrapped.addAll(List.of(program, "-n", "15")));
        prlimit.ifPresent(program -> {
            wrapped.add(program);
            wrapped.addAll(command.limits().asPrlimitOptions());
            wrapped.add("--");
        });
        wrapped.addAll(command.arguments());
        return wrapped;
    }

    private static Optional<String> find(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
