package sala.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sala.launcher.Trouble;
import sala.launcher.control.ControlDoor;
import sala.launcher.control.ImportReport;
import sala.launcher.control.LessonFolder;

/** Brings a folder or a disk of lessons into the register. */
@Command(
        name = "import",
        description =
                "Brings a folder or a disk of lessons into the register. Everything new is brought in; with --plan"
                        + " it is only looked at, and waits on its page for somebody to accept it. The work goes on in the node"
                        + " when this command is stopped. The same folder again brings only what is new.",
        mixinStandardHelpOptions = true)
final class MediaImportCommand implements Callable<Integer> {

    private static final int INCOMPLETE = 1;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "the folder, such as /media/usb/eDLTV")
    private @Nullable Path folder;

    @Option(names = "--plan", description = "only look, and say what would be brought in")
    private boolean plan;

    @Option(names = "--user", paramLabel = "NAME", description = "in whose name (the first who may)")
    private @Nullable String user;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path wanted = Objects.requireNonNull(folder);
        if (!Files.isDirectory(wanted)) {
            throw new Trouble("there is no folder " + wanted);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int[] exit = {0};
        new RunningNode(data.open(), out).use(node -> {
            ImportReport report = bringIn(node, new LessonFolder(wanted, plan, user), out);
            report.lines(node.port()).forEach(out::println);
            out.flush();
            exit[0] = report.isComplete() ? 0 : INCOMPLETE;
        });
        return exit[0];
    }

    private static ImportReport bringIn(ControlDoor node, LessonFolder folder, PrintWriter out) {
        ProgressLine line = new ProgressLine(out);
        try {
            return node.bringIn(folder, line::show);
        } finally {
            line.end();
        }
    }
}
