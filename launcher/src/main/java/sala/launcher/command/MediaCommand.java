package sala.launcher.command;

import picocli.CommandLine.Command;

/** What concerns the register of media. */
@Command(
        name = "media",
        description = "Brings lessons into the register.",
        subcommands = MediaImportCommand.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class MediaCommand {}
