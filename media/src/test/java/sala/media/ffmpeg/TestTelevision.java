package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recordings as television sends them: interlaced MPEG-2 and MP2 in a transport stream; made once for all tests. */
public final class TestTelevision {

    /** Tests run in several processes at once. */
    private static final Path FOLDER = Path.of(
                    "target",
                    "television",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private static final Path THREE = made("three-minutes.ts", "48");
    private static final Path OTHER = made("other-three-minutes.ts", "50");

    private TestTelevision() {}

    /** A key frame every two seconds. */
    public static Path threeMinutes() {
        return THREE;
    }

    /** The same with other bytes. */
    public static Path otherThreeMinutes() {
        return OTHER;
    }

    /** A few seconds are encoded, and repeated as they are. */
    private static Path made(String name, String keyFrames) {
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String few = "few-" + name;
        TestFfmpeg.derive(
                FOLDER,
                few,
                List.of("-t", "12"),
                ("-c:v mpeg2video -s 160x90 -r 24 -bf 2 -flags +ilme+ildct -c:a mp2 -ac 1 -ar 48000 -f mpegts -g "
                                + keyFrames)
                        .split(" "));
        return TestFfmpeg.repeat(FOLDER, few, name);
    }
}
