package sala.launcher.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows whom the schools believe. */
@Command(
        name = "show",
        description =
                "At the district: shows the root: whose keys can change it, and with which key the district signs.",
        mixinStandardHelpOptions = true)
final class KeysShowCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new RunningNode(data.open(), out).use(node -> new RootLines(node.root()).print(out));
        return 0;
    }
}
