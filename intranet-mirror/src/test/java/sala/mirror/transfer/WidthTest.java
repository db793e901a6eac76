package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

    private final Width width = new Width();

    @Test
    void moreFetchAsLongAsItBringsMore() {
        learn(100, 150, 200);
        assertThat(width.streams()).isEqualTo(4);
    }

    @Test
    void whatBringsNothingIsGivenUpAgain() {
        learn(100, 101);
        assertThat(width.streams()).isEqualTo(2);
    }

    @Test
    void onceFoundItStays() {
        learn(100, 150, 151, 500, 20);
        assertThat(width.streams()).isEqualTo(3);
    }

    private void learn(double... rates) {
        for (double rate : rates) {
            width.learn(rate);
        }
    }
}
