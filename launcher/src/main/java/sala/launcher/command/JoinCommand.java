package sala.launcher.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes this node a school of a district. */
@Command(
        name = "join",
        description = "Makes this data folder a school node of a district.",
        mixinStandardHelpOptions = true)
final class JoinCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "URL", description = "the address of the district's node")
    private String url = "";

    @Parameters(
            index = "1",
            paramLabel = "TOKEN",
            description = "made by the district's administrator; good for one use")
    private String token = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new RunningNode(data.open(), out).use(node -> node.join(url, token));
        out.println("Joined " + url);
        return 0;
    }
}
