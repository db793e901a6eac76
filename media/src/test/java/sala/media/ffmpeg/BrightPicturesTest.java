package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.media.look.Light;
import sala.media.look.Probed;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** Phones record more brightness than the screens of schools show; shown as it is, all would be grey. */
@Tag("slow")
class BrightPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"smpte2084, PQ", "arib-std-b67, HLG"})
    void aHighDynamicRangeLooksAsTheOrdinaryLessonDid(String written, Light light) {
        Path plain = TestFfmpeg.derive(folder, "plain.mp4", List.of("-t", "3"), "-s", "320x180", "-c:a", "copy");
        Path bright = recorded(written);
        Probed probed = TestFfmpeg.TRANSCODER.probe(bright);
        assertThat(probed.picture().light()).isEqualTo(light);
        Transcoded made = TestFfmpeg.TRANSCODER.transcode(
                new Recording(bright, probed), TestFfmpeg.newFolder(folder, "made"), Watch.NOBODY);
        Path lowest = made.renditions().get(0).file();
        assertThat(TestFfmpeg.ask(lowest, "-show_entries", "stream=color_transfer,pix_fmt", "-of", "csv=p=0"))
                .isEqualTo("yuv420p,bt709");
        assertThat(brightness(lowest)).isCloseTo(brightness(plain), within(30.0));
        assertThat(brightness(bright)).as("what would be seen of it otherwise").isLessThan(brightness(plain) - 30);
    }

    /** The lesson as a phone would have written it, white being as bright as paper. */
    private Path recorded(String written) {
        return TestFfmpeg.derive(
                folder,
                "bright.mp4",
                List.of("-t", "3"),
                "-vf",
                "scale=320:180,zscale=tin=709:min=709:pin=709:rin=limited:p=2020:m=2020_ncl:t=" + written
                        + ":npl=203:r=limited,format=yuv420p10le",
                "-c:v",
                "libx265",
                "-preset",
                "ultrafast",
                "-color_trc",
                written,
                "-color_primaries",
                "bt2020",
                "-colorspace",
                "bt2020nc",
                "-x265-params",
                "log-level=error",
                "-c:a",
                "copy");
    }

    /** The mean of all pixels, from 0 to 255. */
    private double brightness(Path file) {
        Ended ended = TestFfmpeg.PROGRAMS.run(
                Task.brief(
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-i",
                                file.toString(),
                                "-vf",
                                "format=yuv420p,signalstats,metadata=mode=print:key=lavfi.signalstats.YAVG",
                                "-f",
                                "null",
                                "-"),
                        folder),
                Listener.reading(line -> {}));
        return ended.errors().stream()
                .filter(line -> line.contains("signalstats.YAVG="))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll(".*YAVG=", "")))
                .average()
                .orElseThrow();
    }
}
