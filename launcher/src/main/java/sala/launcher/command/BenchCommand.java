package sala.launcher.command;

import picocli.CommandLine.Command;

/** Measures a part of the program on this machine: progress on standard error, one JSON line on standard output. */
@Command(
        name = "bench",
        description = "Measures a part of the program on this machine and prints one JSON line.",
        subcommands = {
            BenchMediaCommand.class,
            BenchMirrorCommand.class,
            BenchOutboxCommand.class,
            BenchPlayingCommand.class,
            BenchSearchCommand.class,
            BenchSearchScaleCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class BenchCommand {}
