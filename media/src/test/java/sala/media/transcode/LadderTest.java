package sala.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.media.transcode.Probed.Picture;

class LadderTest {

    @Test
    void slidesLoseFramesRatherThanPixels() {
        assertThat(names(LessonProfile.SLIDES, 1280, 720, 25)).containsExactly("480p5", "720p5", "720p25");
    }

    @Test
    void aCameraLosesBoth() {
        assertThat(names(LessonProfile.CAMERA, 1920, 1080, 25))
                .containsExactly("240p13", "360p13", "360p25", "480p25", "720p25");
    }

    @Test
    void aPhoneHeldUprightIsMeasuredByItsShorterSide() {
        Rung lowest = Ladder.of(LessonProfile.SLIDES, picture(720, 1280, 25)).get(0);
        assertThat(lowest.width()).isEqualTo(480);
        assertThat(lowest.height()).isEqualTo(854);
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
        for (LessonProfile profile : List.of(LessonProfile.SLIDES, LessonProfile.CAMERA)) {
            List<Rung> rungs = Ladder.of(profile, picture(width, height, rate));
            assertThat(rungs).hasSizeGreaterThanOrEqualTo(2).allSatisfy(rung -> {
                assertThat(rung.width()).isEven().isLessThanOrEqualTo(width + 1);
                assertThat(rung.height()).isEven().isLessThanOrEqualTo(height + 1);
                assertThat(rung.rate().perSecond()).isLessThanOrEqualTo(31);
            });
            assertThat(rungs).extracting(Rung::name).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"12", "12.5", "15", "18", "20", "23.976", "24", "25", "29.97", "30", "50", "59.94", "60"})
    void allRungsCutTheirSegmentsAtTheSameInstants(double rate) {
        for (LessonProfile profile : List.of(LessonProfile.SLIDES, LessonProfile.CAMERA)) {
            assertThat(Ladder.of(profile, picture(1280, 720, rate)))
                    .extracting(rung -> Math.round(rung.group() / rung.rate().perSecond() * 1e6))
                    .containsOnly(Math.round(segmentSeconds(profile, rate) * 1e6));
        }
    }

    private static double segmentSeconds(LessonProfile profile, double rate) {
        Rung first = Ladder.of(profile, picture(1280, 720, rate)).get(0);
        double seconds = first.group() / first.rate().perSecond();
        assertThat(seconds).isBetween(5.0, 7.0);
        return seconds;
    }

    private static List<String> names(LessonProfile profile, int width, int height, double rate) {
        return Ladder.of(profile, picture(width, height, rate)).stream()
                .map(Rung::name)
                .toList();
    }

    private static Picture picture(int width, int height, double rate) {
        return new Picture(0, "h264", width, height, FrameRate.near(rate), false);
    }
}
