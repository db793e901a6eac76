package sala.launcher.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;
import sala.launcher.Trouble;
import sala.launcher.control.ControlDoor;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.FolderLock;
import sala.launcher.folder.Remembered;

/** Gives a command a node to talk to: the one that runs, else one that is started for as long as the command takes. */
record RunningNode(DataFolder folder, PrintWriter out) {

    void use(Consumer<ControlDoor> work) {
        Optional<FolderLock> lock = FolderLock.tryAcquire(folder);
        if (lock.isEmpty()) {
            work.accept(new ControlDoor(folder, runningPort()));
            return;
        }
        try (FolderLock held = lock.get();
                LocalNode node = new LocalNode(folder, LocalNode.Wish.NONE)) {
            node.start(out);
            work.accept(new ControlDoor(folder, node.port()));
        }
    }

    private int runningPort() {
        return new Remembered(folder)
                .lastPort()
                .orElseThrow(() -> new Trouble("the node of " + folder.root() + " is only just starting; try again"));
    }
}
