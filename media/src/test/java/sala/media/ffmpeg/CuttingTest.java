package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.cut.Piece;
import sala.media.look.Probed;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Recording;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Watch;

/** Pieces of television are copied as they are, from key frame to key frame, and joined without a seam. */
class CuttingTest {

    @TempDir
    Path folder;

    private final FfmpegCutter cutter = new FfmpegCutter(TestFfmpeg.CHILDREN, TestFfmpeg.TOOLS);
    private Path recording;
    private Path into;

    /** A key frame every 48 pictures, which is as far apart as television has them. */
    @BeforeEach
    void aRecording() throws IOException {
        recording = TestTelevision.threeMinutes();
        into = Files.createDirectory(folder.resolve("into"));
    }

    @Test
    void aPieceIsCopiedAndBeginsWithAKeyFrameBeforeItsStart() {
        Path cut = cutter.cut(List.of(piece(20.5, 40)), into, Watch.NOBODY);
        Probed probed = TestFfmpeg.TRANSCODER.probe(cut);
        assertThat(probed.picture()).isNotNull();
        assertThat(probed.picture().codec()).isEqualTo("mpeg2video");
        assertThat(probed.sound().codec()).isEqualTo("mp2");
        assertThat(cutter.length(cut).toMillis() / 1000.0)
                .as("from the key frame at most two seconds before")
                .isBetween(19.4, 22.0);
        String first = TestFfmpeg.ask(
                cut,
                "-select_streams",
                "v",
                "-read_intervals",
                "%+#1",
                "-show_entries",
                "packet=flags",
                "-of",
                "csv=p=0");
        assertThat(first).startsWith("K");
        assertThat(firstOf(cut, "v") - firstOf(cut, "a")).isCloseTo(0, within(0.25));
    }

    @Test
    void severalPiecesOfOneRecordingMakeSeveralLessons() throws IOException {
        Path first = cutter.cut(List.of(piece(0, 20)), into, Watch.NOBODY);
        Path second = cutter.cut(List.of(piece(20, 40)), Files.createDirectory(folder.resolve("second")), Watch.NOBODY);
        assertThat(cutter.length(first)).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(21));
        assertThat(cutter.length(second)).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(23));
    }

    @Test
    void whatSpansTwoRecordingsIsJoinedAndItsTimesGoOn() {
        Path cut = cutter.cut(List.of(piece(50, 60), piece(0, 15)), into, Watch.NOBODY);
        assertThat(cutter.length(cut)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(28));
        List<Double> times = TestFfmpeg.times(cut, "-select_streams", "a");
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).as("sound %s", i).isBetween(0.0, 0.5);
        }
    }

    @Test
    void whatWasCutCanBeEncoded() throws IOException {
        Path cut = cutter.cut(List.of(piece(56, 60), piece(0, 3)), into, Watch.NOBODY);
        Path made = Files.createDirectory(folder.resolve("made"));
        assertThat(TestFfmpeg.TRANSCODER
                        .transcode(new Recording(cut, TestFfmpeg.TRANSCODER.probe(cut)), made, Watch.NOBODY)
                        .renditions())
                .isNotEmpty();
    }

    @Test
    void aRecordingWithHolesIsCutAllTheSame() throws IOException {
        byte[] bytes = Files.readAllBytes(recording);
        Path torn = folder.resolve("torn.ts");
        try (OutputStream out = Files.newOutputStream(torn)) {
            out.write(bytes, 0, bytes.length / 2);
            out.write(bytes, bytes.length / 2 + 40_000, bytes.length / 2 - 40_000);
        }
        Path cut = cutter.cut(
                List.of(new Piece(torn, Duration.ofSeconds(10), Duration.ofSeconds(170))), into, Watch.NOBODY);
        assertThat(cutter.length(cut)).isGreaterThan(Duration.ofSeconds(120));
    }

    @Test
    void aStoppedCutSaysSo() {
        assertThatThrownBy(() -> cutter.cut(List.of(piece(0, 180)), into, TestFfmpeg.cancelledAtOnce()))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void whatIsNoRecordingHasNoLength() throws IOException {
        Path page = Files.writeString(folder.resolve("page.ts"), "<html>".repeat(2000));
        assertThatThrownBy(() -> cutter.length(page)).isInstanceOf(Unplayable.class);
    }

    private Piece piece(double from, double to) {
        return new Piece(recording, Duration.ofMillis((long) (from * 1000)), Duration.ofMillis((long) (to * 1000)));
    }

    private static double firstOf(Path file, String stream) {
        return TestFfmpeg.times(file, "-select_streams", stream, "-read_intervals", "%+#1")
                .get(0);
    }
}
