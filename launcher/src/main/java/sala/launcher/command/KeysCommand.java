package sala.launcher.command;

import picocli.CommandLine.Command;

/** The keys that say whom the schools believe. */
@Command(
        name = "keys",
        description =
                "Makes, signs and changes the keys by which schools know their district. In this order: make (once"
                        + " for each stick), draft, sign (by two sticks), install.",
        subcommands = {
            KeysShowCommand.class,
            KeysMakeCommand.class,
            KeysDraftCommand.class,
            KeysSignCommand.class,
            KeysInstallCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class KeysCommand {}
