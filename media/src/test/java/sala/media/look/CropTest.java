package sala.media.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CropTest {

    private static final Size HD = new Size(1280, 720);

    @Test
    void barsAtTheSidesOfAnOldTelevisionPictureAreCutAway() {
        Crop seen = new Crop(960, 720, 160, 0);
        assertThat(Crop.within(HD, 1, List.of(seen, seen, seen))).contains(seen);
    }

    @Test
    void theLargestOfWhatWasSeenIsKept() {
        assertThat(Crop.within(HD, 1, List.of(new Crop(958, 720, 162, 0), new Crop(956, 718, 160, 2))))
                .contains(new Crop(960, 720, 160, 0));
    }

    @Test
    void aFullPictureIsLeftAlone() {
        assertThat(Crop.within(HD, 1, List.of(new Crop(1280, 720, 0, 0)))).isEmpty();
        assertThat(Crop.within(HD, 1, List.of(new Crop(1272, 720, 4, 0)))).isEmpty();
        assertThat(Crop.within(HD, 1, List.of())).isEmpty();
    }

    @Test
    void whiteLettersOnBlackSlidesAreNotTakenForThePicture() {
        assertThat(Crop.within(HD, 1, List.of(new Crop(900, 400, 190, 160), new Crop(700, 500, 290, 110))))
                .isEmpty();
        assertThat(Crop.within(HD, 1, List.of(new Crop(960, 500, 160, 110)))).isEmpty();
    }

    @Test
    void whatIsAtOneSideOnlyIsNoBar() {
        assertThat(Crop.within(HD, 1, List.of(new Crop(960, 720, 0, 0)))).isEmpty();
    }

    @Test
    void shapesAreThoseOfThePictureAsItIsSeen() {
        Crop letterbox = new Crop(720, 432, 0, 72);
        assertThat(Crop.within(new Size(720, 576), 16 / 15.0, List.of(letterbox)))
                .contains(letterbox);
    }

    @Test
    void theSizeWithoutBarsFollowsFromThePartThatIsKept() {
        Probed.Picture wide = new Probed.Picture(
                0, "mpeg2video", new Size(1024, 576), new Size(720, 576), FrameRate.of(25), false, Light.ORDINARY);
        Seen seen = new Seen(new Motion(List.of()), new Crop(540, 576, 90, 0), FrameRate.of(25), true, Scan.WHOLE);
        assertThat(seen.sizeOf(wide)).isEqualTo(new Size(768, 576));
    }
}
