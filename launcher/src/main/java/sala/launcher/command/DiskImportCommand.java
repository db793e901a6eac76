package sala.launcher.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sala.launcher.control.DiskWork;

/** Takes in a disk that the district has made for this school. */
@Command(
        name = "import",
        description =
                "At a school: takes in a disk that the district has made for it. What cannot be read is listed, the"
                        + " rest is taken; what was cut off goes on when it is asked for again. Ends with 1 when something is"
                        + " still missing.",
        mixinStandardHelpOptions = true)
final class DiskImportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "where the disk is mounted")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DiskWork work = DiskWork.bringIn(Objects.requireNonNull(folder));
        return new DiskRun(
                        data.open(), Objects.requireNonNull(spec).commandLine().getOut())
                .of(work);
    }
}
