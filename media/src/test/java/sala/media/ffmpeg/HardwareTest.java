package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/**
 * Encoders in hardware; none is needed here: one that cannot work, and others of ffmpeg in the place of one that can.
 */
@Tag("slow")
class HardwareTest {

    private static final HardwareEncoder MISSING = new HardwareEncoder(
            "h264_vaapi", List.of("-vaapi_device", "/dev/dri/none"), "format=nv12,hwupload", List.of());
    private static final HardwareEncoder WORSE =
            new HardwareEncoder("libopenh264", List.of(), "format=yuv420p", List.of("-rc_mode", "off", "-qmin", "45"));
    private static final HardwareEncoder GOOD =
            new HardwareEncoder("libx264", List.of(), "format=yuv420p", List.of("-preset", "fast", "-crf", "%"));

    @TempDir
    Path folder;

    @Test
    void whatDoesNotEncodeOrMakesWorsePicturesIsNotUsed() throws Exception {
        HardwareTrial.Found none = HardwareTrial.search(TestFfmpeg.PROGRAMS, folder, List.of(MISSING, WORSE));
        assertThat(none.encoder()).isNull();
        assertThat(none.said()).contains("h264_vaapi: it does not encode").contains("libopenh264: ");
        HardwareTrial.Found found = HardwareTrial.search(TestFfmpeg.PROGRAMS, folder, List.of(MISSING, GOOD));
        assertThat(found.encoder()).as(found.said()).isEqualTo(GOOD);
    }

    @Test
    void whatFailsIsLeftToTheProcessorAndNotAskedAgain() throws Exception {
        Programs programs = TestFfmpeg.PROGRAMS.with(MISSING);
        Transcoded made = transcode(programs);
        assertThat(made.renditions()).extracting(MadeRendition::name).contains("360p25");
        assertThat(made.length()).isCloseTo(Duration.ofSeconds(13), Duration.ofMillis(300));
        assertThat(programs.hardware().usable()).isNull();
    }

    @Test
    void whatWorksMakesTheFastPicturesAndTheProcessorTheSlowOnes() throws Exception {
        HardwareEncoder other = new HardwareEncoder("libopenh264", List.of(), "format=yuv420p", List.of());
        Programs programs = TestFfmpeg.PROGRAMS.with(other);
        Transcoded made = transcode(programs);
        assertThat(programs.hardware().usable()).isEqualTo(other);
        assertThat(madeByX264(made, "360p25")).isFalse();
        assertThat(madeByX264(made, "360p5")).isTrue();
        assertThat(made.length()).isCloseTo(Duration.ofSeconds(13), Duration.ofMillis(300));
    }

    /** In chunks, so that what is joined comes from one encoder. */
    private Transcoded transcode(Programs programs) throws IOException {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "13"), "-s", "640x360", "-c:a", "copy");
        FfmpegTranscoder transcoder = new FfmpegTranscoder(programs, Duration.ofSeconds(6));
        Path into = Files.createDirectory(folder.resolve("made"));
        return transcoder.transcode(new Recording(lesson, transcoder.probe(lesson)), into, Watch.NOBODY);
    }

    /** It signs its work. */
    private static boolean madeByX264(Transcoded made, String name) throws IOException {
        Path file = made.renditions().stream()
                .filter(rendition -> rendition.name().equals(name))
                .findFirst()
                .orElseThrow()
                .file();
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains("x264");
    }
}
