package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadSizeTest {

    private static final int QUARTER_MINUTE = 15;

    @Test
    void ofALineThatIsKnownAQuarterOfAMinuteIsAskedForAtOnce() {
        assertThat(new LoadSize(256_000).bytes()).isEqualTo(256_000 / 8 * QUARTER_MINUTE);
    }

    @Test
    void onAThinLineLittleIsAskedForSoThatAChangedOrderCountsSoon() {
        assertThat(new LoadSize(12_000).bytes()).isLessThanOrEqualTo(32 << 10);
    }

    @Test
    void whatTheLineReallyCarriesCountsFromThenOn() {
        LoadSize size = new LoadSize(0);
        size.learn(100_000, Duration.ofSeconds(1));
        assertThat(size.bytes()).isEqualTo(100_000L * QUARTER_MINUTE);
    }
}
