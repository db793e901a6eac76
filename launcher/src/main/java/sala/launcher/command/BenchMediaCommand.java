package sala.launcher.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sala.launcher.distribution.Application;
import sala.launcher.distribution.Distribution;

/** Measures encoding, beside one plain ffmpeg command and the ladders of others. */
@Command(
        name = "media",
        description = "Encodes recordings, beside one plain ffmpeg command that makes the same and the ladders of"
                + " PeerTube and MediaCMS.",
        mixinStandardHelpOptions = true)
final class BenchMediaCommand implements Callable<Integer> {

    private static final String BENCH = "sala.media.bench.MediaBench";

    /** In place of a file: a camera's picture that is made for it. */
    private static final String CAMERA = "camera";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private BenchPlaying playing = new BenchPlaying();

    @Parameters(
            paramLabel = "FILE",
            description = "recordings, or folders of them; without any the demo's lesson and a camera's picture made"
                    + " here, and then what playing tells")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.beside(data)) {
            BenchProgram program = new BenchProgram(Distribution.here(), folder.path());
            return files.isEmpty() ? everything(program, folder.path()) : program.run(BENCH, files);
        }
    }

    private int everything(BenchProgram program, Path folder) throws IOException, InterruptedException {
        Path lesson = new Application(Distribution.here().ear()).unpackDemoLesson(folder);
        Path said = folder.resolve("encoding.json");
        int code = program.run(BENCH, List.of(lesson.toString(), CAMERA), said);
        if (code == 0) {
            Map<String, Object> figures = new LinkedHashMap<>(JSON.std.mapFrom(Files.readString(said)));
            figures.putAll(playing.run(program, folder));
            System.out.println(JSON.std.asString(figures));
        }
        return code;
    }
}
