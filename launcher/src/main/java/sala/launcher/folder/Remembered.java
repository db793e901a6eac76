package sala.launcher.folder;

import java.util.Optional;
import sala.launcher.Trouble;

/** What a node keeps from its first start on: its role for ever, its port until another is given. */
public final class Remembered {
    private static final int DEFAULT_PORT = 8080;
    private final DataFolder folder;

    public Remembered(DataFolder folder) {
        this.folder = folder;
    }

    /** The role of the folder, which the wish decides only the first time. */
    public Role role(Optional<Role> wish) {
        SmallFile file = new SmallFile(folder.root().resolve("role"));
        Role role = file.read().map(Role::of).or(() -> wish).orElse(Role.DISTRICT);
        if (wish.isPresent() && wish.get() != role) {
            throw Trouble.of(
                    "the data folder %s belongs to a %s node; use another folder for a %s node",
                    folder.root(), role, wish.get());
        }
        file.write(role.toString());
        return role;
    }

    /** The wish, else the port of the last successful start, else 8080. */
    public int port(Optional<Integer> wish) {
        return wish.or(this::lastPort).orElse(DEFAULT_PORT);
    }

    public void keepPort(int port) {
        portFile().write(Integer.toString(port));
    }

    public Optional<Integer> lastPort() {
        return portFile().read().map(Integer::valueOf);
    }

    private SmallFile portFile() {
        return new SmallFile(folder.run().resolve("port"));
    }
}
