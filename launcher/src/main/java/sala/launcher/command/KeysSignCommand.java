package sala.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sala.launcher.control.RootFile;

/** Signs a root with the key of one stick. */
@Command(
        name = "sign",
        description = "Shows a root and signs it with the key of a stick. Needs no node.",
        mixinStandardHelpOptions = true)
final class KeysSignCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ROOT", description = "the file that draft has made")
    private Path root = Path.of("");

    @Parameters(index = "1", paramLabel = "STICK", description = "where the stick is mounted, or a file")
    private Path stick = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        return KeysRun.of(List.of(
                "sign",
                root.toAbsolutePath().toString(),
                RootFile.stick(stick).toAbsolutePath().toString()));
    }
}
