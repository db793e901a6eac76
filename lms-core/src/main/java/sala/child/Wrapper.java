package sala.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small programs of util-linux and coreutils that stand before a command, each of which replaces itself by the next
 * one; so the whole chain is one process, but for bubblewrap, which stays beside its child and dies with it. What is
 * not installed is left out.
 */
final class Wrapper {

    private final Optional<String> setpriv = find("setpriv");
    private final Optional<String> nice = find("nice");
    private final Optional<String> prlimit = find("prlimit");
    private final Optional<Sandbox> sandbox = Sandbox.find(find("bwrap"));

    /** Whether the kernel itself ends children when the server dies. */
    boolean tiesLives() {
        return setpriv.isPresent();
    }

    /** Whether children see only what they are given. */
    boolean hides() {
        return sandbox.isPresent();
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
        sandbox.ifPresent(walls ->
                wrapped.addAll(walls.around(command.folder(), command.limits().readable())));
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
