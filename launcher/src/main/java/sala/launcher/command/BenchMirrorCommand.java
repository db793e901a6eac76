package sala.launcher.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sala.launcher.bench.line.LineBench;
import sala.launcher.distribution.Distribution;

/** Measures how content comes to a school over the lines that schools have. */
@Command(
        name = "mirror",
        description = "Joins a district and a school by an emulated line, and counts what passes over it,"
                + " beside rsync and plain HTTP. Needs root.",
        mixinStandardHelpOptions = true)
final class BenchMirrorCommand implements Callable<Integer> {

    private static final int MEGABYTE = 1_000_000;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--emulator",
            paramLabel = "FILE",
            defaultValue = "../shared/tools/linkemu.py",
            description = "the emulator of lines (${DEFAULT-VALUE})")
    private Path emulator = Path.of("");

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            defaultValue = "4",
            description = "what the larger cases bring (${DEFAULT-VALUE}; 20 takes two hours)")
    private int megabytes;

    @Option(
            names = "--case",
            paramLabel = "NAME",
            description = "one of nothing, first, small, changes, polling, capped, killed, rain; may be given again."
                    + " Without it all of them, which takes more than an hour; killed needs first")
    private Set<String> cases = new LinkedHashSet<>();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "18300",
            description = "the first of the ports of both nodes (${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws IOException {
        try (BenchFolder folder = BenchFolder.beside(data)) {
            BenchProgram program = new BenchProgram(Distribution.here(), folder.path());
            LineBench bench =
                    new LineBench(emulator.toAbsolutePath(), folder.path(), port, megabytes * MEGABYTE, program::run);
            Optional<String> missing = bench.missing();
            missing.ifPresent(why -> System.err.println("nothing is measured: " + why));
            System.out.println(JSON.std.asString(missing.isPresent() ? Map.of() : bench.run(cases)));
        }
        return 0;
    }
}
