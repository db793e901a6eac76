package sala.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Folders;
import sala.launcher.folder.Role;
import sala.launcher.folder.Secrets;
import sala.launcher.folder.Settings;
import sala.launcher.node.Node;
import sala.launcher.node.NodeSpec;
import sala.launcher.port.Ports;

/**
 * Runs the database and the server around the tests, as the launcher runs them for users, but without the application:
 * that one is deployed by Arquillian, with the tests in it. Does nothing in test runs that are not inside the server.
 */
public final class ContainerNode implements LauncherSessionListener {
    private @Nullable Node node;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String data = System.getProperty("sala.container.data");
        if (data != null) {
            start(Path.of(data), new Ports(Integer.getInteger("sala.container.port")));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (node != null) {
            node.close();
        }
    }

    private void start(Path data, Ports ports) {
        DataFolder folder = fresh(data);
        NodeSpec spec = new NodeSpec(Role.DISTRICT, ports, false, Settings.of(folder, Map.of()));
        node = new Node(Distribution.here(), folder, spec);
        node.startServer(step -> {});
        System.setProperty("sala.container.admin.port", Integer.toString(ports.admin()));
        System.setProperty("sala.container.admin.password", new Secrets(folder).adminPassword());
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
