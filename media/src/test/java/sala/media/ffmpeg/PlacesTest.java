package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aLessonIsLookedAtInSixPlacesSpreadOverIt() {
        Places places = Places.of(600);
        assertThat(places.count()).isEqualTo(6);
        assertThat(places.from().get(0)).isEqualTo(49.6, within(0.1));
        assertThat(places.from()).isSorted();
        assertThat(places.together(600)).isEqualTo(30);
    }

    @Test
    void aFewSecondsAreLookedAtAsAWhole() {
        assertThat(Places.of(4).from()).containsExactly(0.0);
        assertThat(Places.of(4).together(4)).isEqualTo(4);
        assertThat(Places.of(0).count()).as("where nobody knows the length").isEqualTo(1);
    }

    @Test
    void ofAShortClipNoMoreThanAQuarterIsLookedAt() {
        assertThat(Places.of(30).count()).isEqualTo(6);
        assertThat(Places.of(30).together(30)).isLessThanOrEqualTo(7.5);
    }

    @Test
    void piecesThatBeginWithTheirOwnKeyFramesAreApart() {
        assertThat(Places.of(60).areApart(List.of(-4.8, -4.4, -4.0, -9.6, -9.2, -8.8)))
                .as("key frames every ten seconds")
                .isTrue();
    }

    @Test
    void piecesThatAllBeginWithTheSameKeyFrameAreNot() {
        Places places = Places.of(60);
        List<Double> toTheBeginning = places.from().stream().map(from -> -from).toList();
        assertThat(places.areApart(toTheBeginning)).isFalse();
    }

    @Test
    void piecesWithoutAnyPictureAreNotApart() {
        Double none = Double.NaN;
        assertThat(Places.of(60).areApart(List.of(0.0, 0.0, none, none, none, none)))
                .isFalse();
    }
}
