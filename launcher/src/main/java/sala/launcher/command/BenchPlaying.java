package sala.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import sala.launcher.Trouble;
import sala.launcher.bench.PlayingBench;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.payara.PayaraServer;
import sala.launcher.port.Ports;

/** A demo node of its own, and everything that is measured of playing from it. */
final class BenchPlaying {

    private static final String CLIP = "sala.media.bench.CameraClip";
    private static final String CLIP_SECONDS = "30";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "18200",
            description = "the first of the ports of the node that is played from, and of those for nginx"
                    + " (${DEFAULT-VALUE})")
    private int port;

    Map<String, Object> run(BenchProgram program, Path folder) throws IOException, InterruptedException {
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
}
