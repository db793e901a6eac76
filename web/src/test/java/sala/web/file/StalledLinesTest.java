package sala.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.testkit.SettableClock;

class StalledLinesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SettableClock clock = new SettableClock();
    private final StalledLines lines = new StalledLines(clock, Executors.defaultThreadFactory());
    private final Line line = new Line();

    @BeforeEach
    void somebodyReads() {
        lines.watch(line);
    }

    @Test
    void aLineThatTakesNothingForTwoMinutesIsEnded() {
        after(PATIENCE.minusSeconds(1));
        assertThat(line.cuts).isZero();
        after(Duration.ofSeconds(1));
        assertThat(line.cuts).isEqualTo(1);
        after(PATIENCE);
        assertThat(line.cuts).isEqualTo(1);
    }

    @Test
    void aSlowLineIsWaitedForAsLongAsItTakesAnything() {
        for (int minute = 0; minute < 60; minute++) {
            line.moved++;
            after(Duration.ofMinutes(1));
        }
        assertThat(line.cuts).isZero();
    }

    @Test
    void anAnswerThatHasEndedIsNotLookedAtAnyMore() {
        lines.forget(line);
        after(PATIENCE);
        assertThat(line.cuts).isZero();
    }

    private void after(Duration time) {
        clock.advance(time);
        lines.look();
    }

    private static final class Line implements StalledLines.Moving {

        private long moved;
        private int cuts;

        @Override
        public long moved() {
            return moved;
        }

        @Override
        public void cut() {
            cuts++;
        }
    }
}
