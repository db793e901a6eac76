package sala.launcher.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;

/** The program; what it can do is in its commands. */
@Command(
        name = "sala",
        description = "A learning content server for education districts and their schools.",
        subcommands = {
            RunCommand.class,
            JoinCommand.class,
            SyncCommand.class,
            DiskCommand.class,
            KeysCommand.class,
            MediaCommand.class,
            BenchCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Sala.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Sala {
    private static final int FAILED = 1;

    private Sala() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Sala()).setExecutionExceptionHandler(Sala::explain);
    }

    /** One line for what the user can mend; the whole story for what only we can. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (stopping()) {
            return FAILED;
        }
        if (failure instanceof Trouble) {
            err.println("sala: " + failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        return FAILED;
    }

    /** After Ctrl-C, when everything ends because it was told to, there is nothing to explain. */
    private static boolean stopping() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sala " + Distribution.here().version()};
        }
    }
}
