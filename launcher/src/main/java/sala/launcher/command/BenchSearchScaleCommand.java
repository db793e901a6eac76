package sala.launcher.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sala.launcher.distribution.Distribution;

/** Measures what a large register costs whoever searches. */
@Command(
        name = "search-scale",
        description = "Makes up things, indexes them and asks for them as pages do, beside Lucene alone.",
        mixinStandardHelpOptions = true)
final class BenchSearchScaleCommand implements Callable<Integer> {

    private static final String BENCH = "sala.search.bench.ScaleBench";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--items",
            paramLabel = "N",
            split = ",",
            defaultValue = "100000,1000000",
            description = "how many, one run for each (default: ${DEFAULT-VALUE}); a million need 2 GB of disk")
    private List<Integer> items = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (int many : items) {
            try (BenchFolder folder = BenchFolder.beside(data)) {
                int ended = new BenchProgram(Distribution.here(), folder.path())
                        .run(BENCH, List.of(Integer.toString(many)));
                if (ended != 0) {
                    return ended;
                }
            }
        }
        return 0;
    }
}
