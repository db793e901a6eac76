package sala.mirror.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;

class MeanwhileTest {

    private final List<Step> told = new ArrayList<>();
    private int spoken;

    @Test
    void whileFilesComeTheDistrictHearsOfThisNode() {
        Meanwhile meanwhile = new Meanwhile(told::add, () -> spoken++, Duration.ZERO);
        meanwhile.at(new Step(Phase.CONTENT, 1, 2));
        meanwhile.at(new Step(Phase.TAKEOVER, 1, 2));
        assertThat(spoken).isEqualTo(1);
        assertThat(told).hasSize(2);
    }

    @Test
    void itIsNotToldWithEachByte() {
        Meanwhile meanwhile = new Meanwhile(told::add, () -> spoken++, Duration.ofDays(1));
        meanwhile.at(new Step(Phase.CONTENT, 1, 2));
        assertThat(spoken).isZero();
    }

    @Test
    void aDistrictThatDoesNotAnswerKeepsNoFileFromComing() {
        Progress meanwhile = new Meanwhile(told::add, MeanwhileTest::fail, Duration.ZERO);
        meanwhile.at(new Step(Phase.CONTENT, 1, 2));
        assertThat(told).hasSize(1);
    }

    private static void fail() throws IOException {
        throw new IOException("the line is down");
    }
}
