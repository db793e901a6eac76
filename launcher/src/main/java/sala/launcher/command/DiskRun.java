package sala.launcher.command;

import java.io.PrintWriter;
import sala.launcher.control.ControlDoor;
import sala.launcher.control.DiskOutcome;
import sala.launcher.control.DiskWork;
import sala.launcher.folder.DataFolder;

/** Work on a disk at a terminal: how far it is, and what came of it. */
record DiskRun(DataFolder folder, PrintWriter out) {

    private static final int INCOMPLETE = 1;

    int of(DiskWork work) {
        int[] exit = {0};
        new RunningNode(folder, out).use(node -> {
            DiskOutcome outcome = watch(node, work);
            outcome.lines().forEach(out::println);
            out.flush();
            exit[0] = outcome.isComplete() ? 0 : INCOMPLETE;
        });
        return exit[0];
    }

    private DiskOutcome watch(ControlDoor node, DiskWork work) {
        ProgressLine line = new ProgressLine(out);
        try {
            return node.disk(work, line::show);
        } finally {
            line.end();
        }
    }
}
