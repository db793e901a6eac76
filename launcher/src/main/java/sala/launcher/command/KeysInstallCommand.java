package sala.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sala.launcher.control.RootFile;

/** Puts a root that was signed in the place of the present one. */
@Command(
        name = "install",
        description = "At the district: puts a root that enough sticks have signed in the place of the present one.",
        mixinStandardHelpOptions = true)
final class KeysInstallCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "ROOT", description = "the file that was signed")
    private Path root = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Map<String, String> request = Map.of("root", RootFile.read(root));
        new RunningNode(data.open(), out).use(node -> new RootLines(node.root("install", request)).print(out));
        return 0;
    }
}
