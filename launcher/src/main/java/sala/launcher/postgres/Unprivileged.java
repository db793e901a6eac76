package sala.launcher.postgres;

import java.io.IOException;
import java.util.List;
import sala.launcher.Trouble;

/**
 * PostgreSQL refuses to run as root. For root it is put into a user namespace without any mapping: there it is nobody,
 * has no capability, and still owns its files, wherever the data folder lies.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    /** The words to put before a command of PostgreSQL. */
    static List<String> wrapper() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!namespacesWork()) {
            throw new Trouble("the database does not run as root, and this system has no user namespaces;"
                    + " start Sala as another user");
        }
        return NAMESPACE;
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
