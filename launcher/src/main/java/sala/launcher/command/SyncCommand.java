package sala.launcher.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sala.launcher.Trouble;
import sala.launcher.control.ControlDoor;
import sala.launcher.process.Pause;

/** Synchronises a school's node with its district now. */
@Command(
        name = "sync",
        description = "Synchronises with the district now, again and again until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--once", description = "one pass only")
    private boolean once;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new RunningNode(data.open(), out).use(node -> {
            if (once) {
                pass(node, out);
            } else {
                keepOn(node, out);
            }
        });
        return 0;
    }

    /** A pass that fails is told and tried again: the link comes and goes. */
    private static void keepOn(ControlDoor node, PrintWriter out) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pass(node, out);
            } catch (Trouble trouble) {
                out.println("sala: " + trouble.getMessage());
            }
            Pause.of(BETWEEN);
        }
    }

    private static void pass(ControlDoor node, PrintWriter out) {
        ProgressLine line = new ProgressLine(out);
        try {
            node.sync(line::show);
        } finally {
            line.end();
        }
        out.println("Synchronised.");
        out.flush();
    }
}
