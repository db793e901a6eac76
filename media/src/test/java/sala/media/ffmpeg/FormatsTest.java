package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.media.look.Probed;

/** What cameras, studios, recorders and old programs left on a school's disks is a recording. */
@Tag("slow")
class FormatsTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "camcorder.dv, -s 720x576 -r 25 -pix_fmt yuv420p -c:v dvvideo -ar 48000 -ac 2",
        "studio.mxf, -c:v mpeg2video -r 25 -c:a pcm_s16le -ar 48000",
        "capture.nut, -c:v mpeg4 -c:a mp2",
        "raw.y4m, -s 160x120 -r 10 -pix_fmt yuv420p",
        "real.rm, -s 320x240 -c:v rv10 -c:a ac3 -ar 44100",
        "old.asf, -s 320x240 -c:v msmpeg4 -c:a wmav2"
    })
    void aVideoIsRead(String name, String options) {
        assertThatItIsRead(name, options);
    }

    @ParameterizedTest
    @CsvSource({
        "voice.aiff, -c:a pcm_s16be",
        "voice.au, -c:a pcm_mulaw",
        "voice.caf, -c:a pcm_s16be",
        "voice.ac3, -c:a ac3",
        "voice.w64, -c:a pcm_s16le",
        "voice.tta, -c:a tta",
        "voice.wv, -c:a wavpack",
        "voice.amr, -ar 8000 -ac 1 -c:a libopencore_amrnb"
    })
    void aSoundIsRead(String name, String options) {
        assertThatItIsRead(name, "-vn " + options);
    }

    private void assertThatItIsRead(String name, String options) {
        List<String> words = new ArrayList<>(List.of("-t", "2"));
        words.addAll(List.of(options.split(" ")));
        Probed probed = TestFfmpeg.TRANSCODER.probe(TestFfmpeg.derive(folder, name, words.toArray(String[]::new)));
        assertThat(probed.length().minus(TWO_SECONDS).abs()).as(name).isLessThan(Duration.ofMillis(300));
    }
}
