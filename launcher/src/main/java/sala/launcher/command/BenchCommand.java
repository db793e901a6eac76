package sala.launcher.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sala.launcher.Trouble;
import sala.launcher.bench.PlayingBench;
import sala.launcher.distribution.Application;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.payara.PayaraServer;
import sala.launcher.port.Ports;

/** Measures a part of the program on this machine: progress on standard error, one JSON line on standard output. */
@Command(
        name = "bench",
        description = "Measures a part of the program on this machine and prints one JSON line.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    /** Each in the module that it measures. */
    private static final Map<String, String> BENCHES =
            Map.of("media", "sala.media.bench.MediaBench", "search", "sala.search.bench.RetrievalBench");

    /** The one that needs a whole node, and is part of this program. */
    private static final String PLAYING = "playing";

    private static final String MEDIA = "media";
    private static final String CLIP = "sala.media.bench.CameraClip";
    private static final String CLIP_SECONDS = "30";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "18200",
            description = "playing: the first of the ports of its node, and of those for nginx (${DEFAULT-VALUE})")
    private int port;

    @Parameters(index = "0", paramLabel = "NAME", description = "media, playing or search")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "media: recordings, or folders of them; without any the demo's lesson and a camera's picture"
                    + " made here, and then what playing tells. search: documents, questions, the file for the run")
    private String[] files = new String[0];

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!BENCHES.containsKey(name) && !name.equals(PLAYING)) {
            throw new Trouble("there is no bench called " + name + "; there are "
                    + Stream.concat(Stream.of(PLAYING), BENCHES.keySet().stream())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        Path folder = folder();
        try {
            return run(new BenchProgram(Distribution.here(), folder), folder);
        } finally {
            delete(folder);
        }
    }

    private int run(BenchProgram program, Path folder) throws IOException, InterruptedException {
        if (name.equals(PLAYING)) {
            System.out.println(JSON.std.asString(playing(program, folder)));
            return 0;
        }
        return name.equals(MEDIA) && files.length == 0
                ? encodingAndPlaying(program, folder)
                : program.run(BENCHES.getOrDefault(name, ""), List.of(files));
    }

    private int encodingAndPlaying(BenchProgram program, Path folder) throws IOException, InterruptedException {
        Path lesson = new Application(Distribution.here().ear()).unpackDemoLesson(folder);
        Path said = folder.resolve("encoding.json");
        int code = program.run(BENCHES.getOrDefault(MEDIA, ""), List.of(lesson.toString(), "camera"), said);
        if (code == 0) {
            Map<String, Object> figures = new LinkedHashMap<>(JSON.std.mapFrom(Files.readString(said)));
            figures.putAll(playing(program, folder));
            System.out.println(JSON.std.asString(figures));
        }
        return code;
    }

    private Map<String, Object> playing(BenchProgram program, Path folder) throws IOException, InterruptedException {
        Path clip = folder.resolve("camera.mp4");
        if (program.run(CLIP, List.of(clip.toString(), CLIP_SECONDS)) != 0) {
            throw new Trouble("no recording could be made to play");
        }
        DataFolder data = DataFolder.open(folder.resolve("node"));
        LocalNode.Wish wish = new LocalNode.Wish(Optional.of("district"), Optional.of(port), true);
        try (LocalNode node = new LocalNode(data, wish)) {
            node.start(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
            URI address = URI.create("http://127.0.0.1:" + node.port());
            PlayingBench.Beside beside = new PlayingBench.Beside(
                    Distribution.here().glassfish(),
                    (archive, root) -> PayaraServer.deployBeside(data, new Ports(node.port()), archive, root));
            return new PlayingBench(address, data.demoAccounts(), folder).run(clip, port + Ports.COUNT, beside);
        }
    }

    /** On the disk of the data, when there is any: what is measured there is what the node will feel. */
    private Path folder() throws IOException {
        return Files.isDirectory(data.path)
                ? Files.createTempDirectory(data.path.toAbsolutePath(), "bench")
                : Files.createTempDirectory("sala-bench");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
