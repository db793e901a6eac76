package sala.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final long SECOND = 1_000_000_000L;

    private final Told told = new Told();

    @Test
    void theRestTakesAsLongAsItsEffortAtThePaceSoFar() {
        Outlook outlook = new Outlook(100, told, 0);
        outlook.tell(40, 0.5, 10 * SECOND);
        assertThat(told.done).isEqualTo(0.2, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(40));
        outlook.finished(40, 20 * SECOND);
        outlook.tell(60, 0.5, 35 * SECOND);
        assertThat(told.done).isEqualTo(0.7, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void whatAnEarlierRunFinishedIsDoneButNoPace() {
        Outlook outlook = new Outlook(100, told, 0);
        outlook.inherited(50);
        outlook.tell(50, 0.5, 10 * SECOND);
        assertThat(told.done).isEqualTo(0.75, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void atTheVeryBeginningNobodyKnows() {
        Outlook outlook = new Outlook(100, told, 0);
        outlook.tell(100, 0.01, SECOND);
        assertThat(told.left).isNull();
    }

    private static final class Told implements Watch {

        private double done;
        private @Nullable Duration left;

        @Override
        public void progress(double done, @Nullable Duration left) {
            this.done = done;
            this.left = left;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
