package sala.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Folders;
import sala.launcher.folder.Role;
import sala.launcher.folder.Secrets;
import sala.launcher.folder.Settings;
import sala.launcher.node.Node;
import sala.launcher.node.NodeSpec;
import sala.launcher.port.Ports;

/** The database and the server as the launcher runs them for users, but without the application. */
final class ServerAround {

    private ServerAround() {}

    /** Returns when the server takes the application; closing what it returns stops all of it. */
    static AutoCloseable start(Path data, int port) {
        DataFolder folder = fresh(data);
        Ports ports = new Ports(port);
        NodeSpec spec = new NodeSpec(Role.DISTRICT, ports, false, Settings.of(folder, Map.of()));
        Node node = new Node(Distribution.here(), folder, spec);
        node.startServer(step -> {}).open();
        System.setProperty("sala.container.admin.port", Integer.toString(ports.admin()));
        System.setProperty("sala.container.admin.password", new Secrets(folder).adminPassword());
        return node;
    }

    private static DataFolder fresh(Path data) {
        try {
            Folders.delete(data);
            return DataFolder.open(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
