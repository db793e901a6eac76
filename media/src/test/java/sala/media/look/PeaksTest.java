package sala.media.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeaksTest {

    @Test
    void theLoudestIsHighAndSilenceIsLow() {
        assertThat(Peaks.of(List.of(0.0, -45.0, -100.0, 3.0, -22.5)).levels()).containsExactly(63, 0, 0, 63, 5);
    }

    @Test
    void aLongRecordingIsSummedUpByItsLoudestMoments() {
        List<Double> moments = IntStream.range(0, 14_400)
                .mapToObj(moment -> moment == 7_200 ? -1.0 : -40.0)
                .toList();
        Peaks peaks = Peaks.of(moments);
        assertThat(peaks.levels()).hasSize(Peaks.MOST);
        assertThat(peaks.levels().get(300)).isEqualTo(56);
        assertThat(Collections.frequency(peaks.levels(), 1)).isEqualTo(Peaks.MOST - 1);
    }

    @Test
    void whatNobodyHeardHasNone() {
        assertThat(Peaks.of(List.of())).isEqualTo(Peaks.NONE);
        assertThat(Peaks.NONE.isEmpty()).isTrue();
    }

    @Test
    void theyAreKeptWithTheLook() {
        Look look = Look.of(null, new Heard(-20, Duration.ofSeconds(3), Peaks.of(List.of(-3.0, -30.0))));
        assertThat(LookText.read(LookText.write(look))).isEqualTo(look);
        assertThat(LookText.read("{\"profile\":\"SOUND\",\"heard\":{\"loudness\":-20,\"silenceMillis\":0}}")
                        .heard()
                        .peaks())
                .as("of a look before there were any")
                .isEqualTo(Peaks.NONE);
    }
}
