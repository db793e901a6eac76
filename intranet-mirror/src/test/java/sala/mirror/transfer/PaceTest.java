package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Over a thin line the district sends hardly faster than it carries, so that its queue stays short. */
class PaceTest {

    private static final long LOOK = 6_000_000_000L;
    private static final int SATELLITE = 30_000;

    private final Pace pace = new Pace(0);
    private long looks;
    private long came;

    @Test
    void atFirstNobodyKnowsTheLine() {
        assertThat(pace.bitsPerSecond(2)).isZero();
    }

    @Test
    void whatASatelliteCarriesIsSharedByItsStreams() {
        comes(SATELLITE, SATELLITE, SATELLITE, SATELLITE);
        assertThat(2 * pace.bitsPerSecond(2)).isBetween(8L * SATELLITE, 10L * SATELLITE);
        assertThat(pace.bitsPerSecond(1)).isEqualTo(2 * pace.bitsPerSecond(2));
    }

    /** Connections begin slowly. */
    @Test
    void theFirstSecondsTellLittle() {
        comes(SATELLITE / 2);
        assertThat(2 * pace.bitsPerSecond(2)).isGreaterThan(8L * SATELLITE);
    }

    @Test
    void whatWasHeldBackAndCameAtOnceIsNotWhatTheLineCarries() {
        comes(SATELLITE, SATELLITE, SATELLITE, 3 * SATELLITE);
        assertThat(2 * pace.bitsPerSecond(2)).isLessThan(10L * SATELLITE);
    }

    @Test
    void aLineThatWasDownCarriesAsMuchAsBefore() {
        comes(SATELLITE, SATELLITE, SATELLITE, 0, 0);
        assertThat(2 * pace.bitsPerSecond(2)).isGreaterThan(8L * SATELLITE);
    }

    @Test
    void aLineThatHasBecomeBetterIsUsed() {
        comes(SATELLITE, SATELLITE, SATELLITE);
        long before = pace.bitsPerSecond(2);
        comes(SATELLITE * 11 / 10, SATELLITE * 11 / 10);
        assertThat(pace.bitsPerSecond(2)).isGreaterThan(before);
    }

    @Test
    void aFastLineIsNotHeldBack() {
        comes(2_000_000, 2_000_000, 2_000_000);
        assertThat(pace.bitsPerSecond(2)).isZero();
    }

    private void comes(int... bytesPerSecond) {
        for (int rate : bytesPerSecond) {
            looks++;
            came += rate * 6L;
            pace.streams(came, looks * LOOK);
        }
    }
}
