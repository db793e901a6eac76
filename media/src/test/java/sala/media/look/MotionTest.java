package sala.media.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MotionTest {

    @Test
    void whereLittleMovesTheseAreSlides() {
        assertThat(new Motion(List.of(5_000, 6_000, 9_000, 4_000, 7_000, 8_000)).profile())
                .isEqualTo(LessonProfile.SLIDES);
    }

    @Test
    void aFilmWithinSlidesLeavesThemSlides() {
        assertThat(new Motion(List.of(5_000, 6_000, 300_000, 4_000, 7_000, 8_000)).profile())
                .isEqualTo(LessonProfile.SLIDES);
    }

    @Test
    void slidesForAThirdOfTheTimeAreMixed() {
        assertThat(new Motion(List.of(5_000, 6_000, 60_000, 90_000, 70_000, 80_000)).profile())
                .isEqualTo(LessonProfile.MIXED);
        assertThat(new Motion(List.of(5_000, 6_000, 7_000, 90_000, 70_000, 80_000)).profile())
                .isEqualTo(LessonProfile.MIXED);
    }

    @Test
    void whatMovesIsACameraAndSoIsWhatNobodyCouldLookAt() {
        assertThat(new Motion(List.of(28_000, 15_000, 48_000, 30_000, 20_000, 25_000)).profile())
                .isEqualTo(LessonProfile.CAMERA);
        assertThat(new Motion(List.of()).profile()).isEqualTo(LessonProfile.CAMERA);
    }

    @Test
    void onlyWhatHardlyChangesAnywhereIsStill() {
        assertThat(new Motion(List.of(500, 800, 2_000)).isStill()).isTrue();
        assertThat(new Motion(List.of(500, 800, 5_000)).isStill()).isFalse();
        assertThat(new Motion(List.of()).isStill()).isFalse();
    }
}
