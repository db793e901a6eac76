package sala.launcher.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import sala.launcher.distribution.Distribution;

/** Measures how lessons play over thin lines, and for many viewers at once. */
@Command(
        name = "playing",
        description = "Plays lessons in Chromium over thin lines, and to 200 viewers at once beside other servers.",
        mixinStandardHelpOptions = true)
final class BenchPlayingCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private BenchPlaying playing = new BenchPlaying();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.beside(data)) {
            BenchProgram program = new BenchProgram(Distribution.here(), folder.path());
            System.out.println(JSON.std.asString(playing.run(program, folder.path())));
        }
        return 0;
    }
}
