package sala.launcher.command;

import picocli.CommandLine.Command;

/** What travels between the district and its schools on external disks. */
@Command(
        name = "disk",
        description = "Carries content to schools on external disks.",
        subcommands = {DiskExportCommand.class, DiskImportCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class DiskCommand {}
