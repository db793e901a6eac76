package sala.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A server of its own for tests: starts one child, says its process number, and waits to be killed. */
final class ServerToKill {

    private ServerToKill() {}

    public static void main(String[] arguments) throws Exception {
        ChildPrograms children = new ChildPrograms(Path.of(arguments[0]));
        Process child = children.start(new ChildCommand(
                List.of("/bin/sh", "-c", "echo up; exec sleep 600"),
                Path.of("/tmp"),
                Map.of(),
                new Limits(4_000_000_000L, 1_000_000L, Duration.ofMinutes(1))));
        // a child that is only just being made may outlive us for as long as it says nothing
        child.getInputStream().read();
        System.out.println(child.pid());
        child.waitFor();
    }
}
