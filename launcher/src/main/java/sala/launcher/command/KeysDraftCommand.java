package sala.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sala.launcher.control.RootFile;

/** Writes what the next root is to say. */
@Command(
        name = "draft",
        description = "At the district: writes what the next root is to say, for sign.",
        mixinStandardHelpOptions = true)
final class KeysDraftCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "where it is written")
    private Path out = Path.of("");

    @Option(names = "--new-district-key", description = "the district is to sign with a new key from then on")
    private boolean newDistrictKey;

    @Option(names = "--threshold", paramLabel = "N", description = "how many sticks it takes from then on (2)")
    private @Nullable Integer threshold;

    @Option(names = "--years", paramLabel = "N", defaultValue = "5", description = "how long it is good (5)")
    private int years;

    @Parameters(
            paramLabel = "STICK",
            arity = "0..*",
            description = "all sticks from then on, or copies of their files; none: those of now")
    private List<Path> sticks = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Object> request = new HashMap<>(Map.of("newDistrictKey", newDistrictKey, "years", years));
        request.put("sticks", sticks.stream().map(RootFile::publicPart).toList());
        if (threshold != null) {
            request.put("threshold", threshold);
        }
        PrintWriter said = Objects.requireNonNull(spec).commandLine().getOut();
        new RunningNode(data.open(), said)
                .use(node -> RootFile.write(
                        out, String.valueOf(node.root("draft", request).get("root"))));
        said.println("Written: " + out + ". Next: ./sala keys sign " + out + " STICK");
        return 0;
    }
}
