package sala.launcher.command;

import java.io.PrintWriter;
import java.util.Optional;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Remembered;
import sala.launcher.folder.Role;
import sala.launcher.folder.Secrets;
import sala.launcher.folder.Settings;
import sala.launcher.node.Node;
import sala.launcher.node.NodeSpec;
import sala.launcher.node.Watch;
import sala.launcher.port.Ports;

/** A node within this program: stopped at the end of the command, or when the program is told to stop. */
final class LocalNode implements AutoCloseable {
    private final Remembered remembered;
    private final NodeSpec spec;
    private final Node node;

    /** What the command line says; what it does not say comes from the settings, the last start or the defaults. */
    record Wish(Optional<String> role, Optional<Integer> port, boolean demo) {
        static final Wish NONE = new Wish(Optional.empty(), Optional.empty(), false);
    }

    LocalNode(DataFolder folder, Wish wish) {
        Settings settings = Settings.of(folder, System.getenv());
        remembered = new Remembered(folder);
        Role role =
                remembered.role(wish.role().or(() -> settings.get("sala.role")).map(Role::of));
        int port = remembered.port(wish.port().or(() -> settings.number("sala.port")));
        boolean demo =
                wish.demo() || settings.get("sala.demo").map(Boolean::valueOf).orElse(false);
        new Secrets(folder).controlToken();
        spec = new NodeSpec(role, new Ports(port), demo, settings);
        spec.requireOffice();
        node = new Node(Distribution.here(), folder, spec);
    }

    /** Returns when the node answers; tells on the way what it does. */
    Watch start(PrintWriter out) {
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop"));
        Watch watch = node.start(step -> {
            out.println("Starting the " + spec.role() + " node: " + step);
            out.flush();
        });
        remembered.keepPort(port());
        return watch;
    }

    int port() {
        return spec.ports().pages();
    }

    /** Whether people can open it in a browser. */
    boolean hasPages() {
        return spec.role() != Role.WORKER;
    }

    /** The address of the node for which a worker works. */
    String office() {
        return spec.settings().get(NodeSpec.OFFICE).orElse("");
    }

    @Override
    public void close() {
        node.close();
    }
}
