package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import sala.media.transcode.MadeStill;

/** The list of stills beside them, for whoever goes on with the work. */
final class StillIndex {

    private static final String NAME = "stills.txt";

    private StillIndex() {}

    static void write(List<MadeStill> stills, Path folder) throws IOException {
        Files.write(folder.resolve(NAME), stills.stream().map(StillIndex::line).toList());
    }

    static List<MadeStill> read(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(NAME))) {
            return lines.map(line -> still(line.split(" "), folder)).toList();
        }
    }

    private static String line(MadeStill still) {
        return String.join(
                " ",
                still.file().getFileName().toString(),
                Long.toString(still.at().toMillis()),
                Long.toString(still.every().toMillis()),
                Integer.toString(still.width()),
                Integer.toString(still.height()));
    }

    private static MadeStill still(String[] words, Path folder) {
        return new MadeStill(
                folder.resolve(words[0]),
                Duration.ofMillis(Long.parseLong(words[1])),
                Duration.ofMillis(Long.parseLong(words[2])),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]));
    }
}
