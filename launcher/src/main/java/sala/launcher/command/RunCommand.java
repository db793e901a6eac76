package sala.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.FolderLock;
import sala.launcher.node.Watch;

/** Runs a node until it is told to stop. */
@Command(name = "run", description = "Starts a node and runs it until Ctrl-C.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final String NO_DEMO =
            "The sample district was not loaded: it goes only into a new data folder of a district.";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--role",
            paramLabel = "district|school|worker",
            description = "what a new data folder becomes (district)")
    private @Nullable String role;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "the first of the node's ten ports (the last one used, else 8080)")
    private @Nullable Integer port;

    @Option(names = "--demo", description = "load the sample district once")
    private boolean demo;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DataFolder folder = data.open();
        try (FolderLock lock = FolderLock.acquire(folder);
                LocalNode node = new LocalNode(
                        folder, new LocalNode.Wish(Optional.ofNullable(role), Optional.ofNullable(port), demo))) {
            Watch watch = node.start(out());
            greet(node, folder);
            watch.untilOneEnds();
        }
        return 0;
    }

    private void greet(LocalNode node, DataFolder folder) {
        PrintWriter out = out();
        out.println(
                node.hasPages()
                        ? "Sala is ready: http://localhost:" + node.port() + "/"
                        : "Sala is ready and encodes for " + node.office());
        note(folder.firstAccount()).ifPresent(out::println);
        if (demo) {
            out.println(note(folder.demoAccounts()).orElse(NO_DEMO));
        }
        out.println("Ctrl-C stops it.");
        out.flush();
    }

    private static Optional<String> note(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
