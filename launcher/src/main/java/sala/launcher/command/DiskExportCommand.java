package sala.launcher.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sala.launcher.control.DiskWork;

/** Writes what a school lacks on an external disk. */
@Command(
        name = "export",
        description = "At the district: writes what a school lacks on an external disk (exFAT, FAT32, ext4). Says first"
                + " how much there is and how much is free. What was cut off goes on when it is asked for again; when a"
                + " disk is too small, the same command with another disk writes the rest.",
        mixinStandardHelpOptions = true)
final class DiskExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--school", paramLabel = "CODE", required = true, description = "the school's code")
    private @Nullable String school;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "where the disk is mounted")
    private @Nullable Path folder;

    @Option(names = "--anew", description = "the disks that were made before are lost: write all of it again")
    private boolean anew;

    @Option(names = "--week", description = "only what timetable and courses need in the coming week")
    private boolean week;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DiskWork work = DiskWork.export(Objects.requireNonNull(school), Objects.requireNonNull(folder), anew, week);
        return new DiskRun(
                        data.open(), Objects.requireNonNull(spec).commandLine().getOut())
                .of(work);
    }
}
