package sala.media.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookTextTest {

    @Test
    void whatWasWrittenIsRead() {
        Seen seen = new Seen(
                new Motion(List.of(5_000, 70_000)),
                new Crop(960, 720, 160, 0),
                new FrameRate(30_000, 1_001),
                false,
                Scan.UPPER_FIRST);
        for (Look look : List.of(
                Look.of(seen, new Heard(-29.6, Duration.ofSeconds(12))),
                Look.of(null, new Heard(-20, Duration.ZERO)),
                Look.of(new Seen(new Motion(List.of()), null, FrameRate.of(25), true, Scan.WHOLE), null))) {
            assertThat(LookText.read(LookText.write(look))).isEqualTo(look);
        }
    }

    @Test
    void aTrackOnWhichNothingIsHeardIsNotWorthKeepingBesideAPicture() {
        Heard nothing = new Heard(-70, Duration.ofSeconds(60));
        Seen seen = new Seen(new Motion(List.of()), null, FrameRate.of(25), true, Scan.WHOLE);
        assertThat(Look.of(seen, nothing).keepsSound()).isFalse();
        assertThat(Look.of(null, nothing).keepsSound()).isTrue();
        assertThat(Look.of(seen, new Heard(-40, Duration.ZERO)).keepsSound()).isTrue();
    }

    @Test
    void everyVoiceIsBroughtToMinusSixteen() {
        assertThat(new Heard(-29.6, Duration.ZERO).gain())
                .isEqualTo(13.6, org.assertj.core.api.Assertions.within(0.01));
        assertThat(new Heard(-6, Duration.ZERO).gain()).isEqualTo(-10);
        assertThat(new Heard(-50, Duration.ZERO).gain()).isEqualTo(20);
        assertThat(new Heard(-58, Duration.ZERO).gain())
                .as("noise is not raised")
                .isZero();
    }
}
