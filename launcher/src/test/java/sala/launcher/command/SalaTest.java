package sala.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SalaTest {
    @TempDir
    Path data;

    private final StringWriter err = new StringWriter();

    @Test
    void aFolderOfANewerVersionIsOneLineAndAFailure() throws IOException {
        Files.writeString(data.resolve("version"), "99\n");

        assertThat(run("run", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("sala: ")
                .contains("99");
    }

    @Test
    void aTakenPortIsOneLineAndAFailure() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort() - 1;

            assertThat(run("run", "--data", data.toString(), "--port", "" + port))
                    .isEqualTo(1);
            assertThat(err.toString().lines()).singleElement().asString().contains("port " + taken.getLocalPort());
        }
    }

    @Test
    void aRoleThatIsNoneIsOneLineAndAFailure() {
        assertThat(run("run", "--data", data.toString(), "--role", "office")).isEqualTo(1);
        assertThat(err.toString()).contains("'office'");
    }

    @Test
    void everyCommandExplainsItself() {
        CommandLine sala = Sala.commandLine();

        assertThat(sala.getSubcommands().keySet()).contains("run", "join", "sync");
        sala.getSubcommands().values().forEach(command -> assertThat(command.getUsageMessage())
                .contains(command.getCommandName()));
    }

    private int run(String... arguments) {
        System.setProperty("sala.home", data.toString());
        return Sala.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
