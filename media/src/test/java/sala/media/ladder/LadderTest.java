package sala.media.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.media.look.Crop;
import sala.media.look.FrameRate;
import sala.media.look.Heard;
import sala.media.look.Look;
import sala.media.look.Motion;
import sala.media.look.Probed;
import sala.media.look.Scan;
import sala.media.look.Seen;
import sala.media.look.Size;

class LadderTest {

    private static final Motion SLIDES = new Motion(List.of(5_000, 6_000, 9_000, 4_000, 7_000, 8_000));
    private static final Motion MIXED = new Motion(List.of(5_000, 6_000, 60_000, 90_000, 70_000, 80_000));
    private static final Motion CAMERA = new Motion(List.of(60_000, 70_000, 60_000, 90_000, 70_000, 80_000));
    private static final List<Motion> ALL = List.of(SLIDES, MIXED, CAMERA);

    @Test
    void slidesLoseFramesRatherThanPixels() {
        assertThat(names(SLIDES, 1280, 720, 25)).containsExactly("480p5", "720p5", "720p25", "720p5-av1");
    }

    @Test
    void slidesThatHardlyChangeNeedNoFasterPicture() {
        assertThat(names(new Motion(List.of(400, 900, 100)), 1280, 720, 25))
                .containsExactly("480p5", "720p5", "720p5-av1");
    }

    @Test
    void aCameraLosesBoth() {
        assertThat(names(CAMERA, 1920, 1080, 25))
                .containsExactly("288p12", "360p12", "360p25", "480p25", "720p25", "360p12-av1");
    }

    @Test
    void aMixedLessonStaysLegible() {
        assertThat(names(MIXED, 1920, 1080, 29.97)).containsExactly("480p5", "480p15", "480p30", "720p30", "480p5-av1");
    }

    @Test
    void whatLooksTheSameAsTheNextIsLeftOut() {
        assertThat(names(CAMERA, 960, 540, 25)).doesNotContain("480p25").contains("540p25");
        assertThat(names(CAMERA, 480, 360, 25)).containsExactly("288p12", "360p12", "360p25", "360p12-av1");
    }

    @Test
    void noPictureGetsMoreBitsThanTheFileItCameFrom() {
        Probed thin = probed(new Size(1280, 720), 25, 90_000);
        assertThat(Ladder.of(thin, look(CAMERA, 25)).rungs())
                .allSatisfy(rung -> assertThat(rung.quality().cap()).isLessThanOrEqualTo(90_000));
    }

    @Test
    void ofWhatMovesTheLowestPictureAndTheOneInAv1FitTheSatelliteWithAThinVoice() {
        for (Motion moving : List.of(CAMERA, MIXED)) {
            List<Rung> rungs = ladder(moving, 1280, 720, 25).rungs();
            assertThat(rungs.get(0).quality().cap() + 26_000).isBetween(64_000, 75_000);
            assertThat(rungs.get(rungs.size() - 1)).satisfies(lite -> {
                assertThat(lite.codec()).isEqualTo(Rung.Codec.AV1);
                assertThat(lite.quality().cap() + 18_000).isLessThanOrEqualTo(64_000);
            });
        }
    }

    @Test
    void aPhoneHeldUprightIsMeasuredByItsShorterSide() {
        assertThat(ladder(SLIDES, 720, 1280, 25).rungs().get(0).size()).isEqualTo(new Size(480, 854));
    }

    @Test
    void blackBarsAreNotEncoded() {
        Seen seen = new Seen(CAMERA, new Crop(960, 720, 160, 0), FrameRate.of(25), true, Scan.WHOLE);
        Ladder ladder = Ladder.of(probed(new Size(1280, 720), 25, 0), Look.of(seen, null));
        assertThat(ladder.rungs()).allSatisfy(rung -> assertThat(
                        (double) rung.size().width() / rung.size().height())
                .isBetween(1.32, 1.35));
    }

    @Test
    void everyLessonHasAThinVoiceAndOneForNewBrowsers() {
        assertThat(voices(SLIDES)).containsExactly("sound", "voice-opus");
        assertThat(voices(CAMERA)).containsExactly("sound", "voice", "voice-opus");
    }

    @Test
    void aTrackOnWhichNothingIsHeardIsLeftOut() {
        Look look = Look.of(seen(CAMERA, 25), new Heard(-70, Duration.ZERO));
        assertThat(Ladder.of(probed(new Size(640, 360), 25, 0), look).voices()).isEmpty();
    }

    @Test
    void soundAloneHasNoPictures() {
        Probed radio =
                new Probed(new Probed.Container("mp3", true, 128_000), null, null, new Probed.Sound(0, "mp3", 2));
        Ladder ladder = Ladder.of(radio, Look.of(null, null));
        assertThat(ladder.rungs()).isEmpty();
        assertThat(ladder.voices()).extracting(Voice::bits).containsExactly(48_000, 24_000, 16_000);
    }

    @ParameterizedTest
    @CsvSource({
        "16,16,5",
        "64,36,1",
        "176,144,15",
        "320,240,12",
        "426,240,25",
        "640,360,29.97",
        "720,576,50",
        "1280,720,23.976",
        "1920,1080,60",
        "1080,1920,30",
        "3840,2160,24",
        "854,480,12.5",
        "2,2,1",
        "640,480,18"
    })
    void everyLessonGetsTwoPicturesAtLeastAndNoneLargerThanItself(int width, int height, double rate) {
        for (Motion motion : ALL) {
            List<Rung> rungs = ladder(motion, width, height, rate).rungs();
            assertThat(rungs.stream().filter(rung -> rung.codec() == Rung.Codec.H264))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(rungs).allSatisfy(rung -> {
                assertThat(rung.size().width()).isEven().isLessThanOrEqualTo(width + 1);
                assertThat(rung.size().height()).isEven().isLessThanOrEqualTo(height + 1);
                assertThat(rung.rate().perSecond()).isLessThanOrEqualTo(31);
            });
            assertThat(rungs).extracting(Rung::name).doesNotHaveDuplicates();
            assertThat(rungs.get(0).codec()).isEqualTo(Rung.Codec.H264);
        }
    }

    @ParameterizedTest
    @CsvSource({"12", "12.5", "15", "18", "20", "23.976", "24", "25", "29.97", "30", "50", "59.94", "60"})
    void allRungsCutTheirSegmentsAtTheSameInstantsSixSecondsApartOrMore(double rate) {
        for (Motion motion : ALL) {
            Ladder ladder = ladder(motion, 1280, 720, rate);
            assertThat(ladder.segmentSeconds()).isBetween(5.99, 7.0);
            assertThat(ladder.rungs())
                    .extracting(rung -> Math.round(rung.groupSeconds() * 1e6))
                    .containsOnly(Math.round(ladder.segmentSeconds() * 1e6));
        }
    }

    private static List<String> names(Motion motion, int width, int height, double rate) {
        return ladder(motion, width, height, rate).rungs().stream()
                .map(Rung::name)
                .toList();
    }

    private static List<String> voices(Motion motion) {
        return ladder(motion, 1280, 720, 25).voices().stream().map(Voice::name).toList();
    }

    private static Ladder ladder(Motion motion, int width, int height, double rate) {
        return Ladder.of(probed(new Size(width, height), rate, 0), look(motion, rate));
    }

    private static Look look(Motion motion, double rate) {
        return Look.of(seen(motion, rate), new Heard(-20, Duration.ZERO));
    }

    private static Seen seen(Motion motion, double rate) {
        return new Seen(motion, null, FrameRate.near(rate), true, Scan.WHOLE);
    }

    private static Probed probed(Size size, double rate, long bits) {
        return new Probed(
                new Probed.Container("matroska,webm", false, bits),
                Duration.ofMinutes(10),
                new Probed.Picture(0, "h264", size, FrameRate.near(rate)),
                new Probed.Sound(1, "aac", 2));
    }
}
