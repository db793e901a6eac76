package sala.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final long SECOND = 1_000_000_000L;

    private final Told told = new Told();
    private final Pace pace = new Pace();
    private long clock;

    @Test
    void theRestTakesAsLongAsItsEffortAtThePaceSoFar() {
        Outlook outlook = new Outlook(100, told, pace, 0);
        outlook.tell(40, 0.5, 10 * SECOND);
        assertThat(told.done).isEqualTo(0.2, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(40));
        outlook.finished(40, 20 * SECOND);
        outlook.tell(60, 0.5, 35 * SECOND);
        assertThat(told.done).isEqualTo(0.7, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aMachineThatBecameBusyIsBelievedToStayBusy() {
        Outlook outlook = new Outlook(1000, told, pace, 0);
        work(outlook, 0, 250, 1);
        assertThat(told.seconds()).isCloseTo(750L, within(1L));
        work(outlook, 250, 500, 3);
        assertThat(told.seconds())
                .as("in truth 1500, at the pace from the beginning 1000")
                .isBetween(1150L, 1500L);
        work(outlook, 500, 950, 3);
        assertThat(told.seconds()).isCloseTo(150L, within(2L));
    }

    /** At so many seconds for each piece of work. */
    private void work(Outlook outlook, int from, int to, int pace) {
        for (int piece = from; piece < to; piece++) {
            clock += pace * SECOND;
            outlook.finished(1, clock);
        }
    }

    @Test
    void aBusyMomentAtTheBeginningIsWeighedAgainstWhatIsUsual() {
        new Outlook(100, told, pace, 0).ended(100 * SECOND);
        Outlook outlook = new Outlook(100, told, pace, 0);
        outlook.tell(100, 0.04, 12 * SECOND);
        assertThat(told.seconds()).as("at the pace of now 288, usually 96").isBetween(140L, 200L);
    }

    @Test
    void whatAnotherMachineFinishedHastensTheEnd() {
        Outlook outlook = new Outlook(100, told, pace, 0);
        outlook.finished(20, 20 * SECOND);
        outlook.finished(20, 20 * SECOND);
        assertThat(told.left).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatAnEarlierRunFinishedIsDoneButNoPace() {
        Outlook outlook = new Outlook(100, told, pace, 0);
        outlook.inherited(50);
        outlook.tell(50, 0.5, 10 * SECOND);
        assertThat(told.done).isEqualTo(0.75, within(1e-9));
        assertThat(told.left).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void atTheVeryBeginningNobodyKnows() {
        Outlook outlook = new Outlook(100, told, pace, 0);
        outlook.tell(100, 0.01, SECOND);
        assertThat(told.left).isNull();
    }

    private static final class Told implements Watch {

        private double done;
        private @Nullable Duration left;

        long seconds() {
            return left == null ? -1 : left.toSeconds();
        }

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
