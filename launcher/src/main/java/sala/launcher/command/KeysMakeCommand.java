package sala.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sala.launcher.control.RootFile;

/** Makes a key for a drawer. */
@Command(
        name = "make",
        description = "Makes a key on a stick, under a passphrase. Needs no node; best on a machine without a network.",
        mixinStandardHelpOptions = true)
final class KeysMakeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STICK", description = "where the stick is mounted, or a file")
    private Path stick = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "who keeps it")
    private String name = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        return KeysRun.of(List.of("make", RootFile.stick(stick).toAbsolutePath().toString(), name));
    }
}
