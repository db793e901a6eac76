package sala.launcher.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import sala.launcher.folder.DataFolder;

/** The option that every command has. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the node's data folder (${DEFAULT-VALUE})")
    Path path = Path.of("data");

    DataFolder open() {
        return DataFolder.open(path);
    }
}
