package sala.launcher.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sala.launcher.distribution.Distribution;

/** Measures what records of use take on their way to the district. */
@Command(
        name = "outbox",
        description = "Makes up school days and packs what pupils did as it goes to the district.",
        mixinStandardHelpOptions = true)
final class BenchOutboxCommand implements Callable<Integer> {

    private static final String BENCH = "sala.mirror.bench.OutboxBench";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--records",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "how many (default: ${DEFAULT-VALUE})")
    private int records;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.beside(data)) {
            return new BenchProgram(Distribution.here(), folder.path()).run(BENCH, List.of(Integer.toString(records)));
        }
    }
}
