package sala.mirror.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Test
    void whatIsInTimePasses() throws IOException {
        new BoundedStream(line, Duration.ofDays(1)).write(new byte[] {1, 2, 3});
        assertThat(line.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void anAnswerThatTakesTooLongIsCut() {
        BoundedStream late = new BoundedStream(line, Duration.ofNanos(-1));
        assertThatThrownBy(() -> late.write(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
        assertThat(line.size()).isZero();
    }

    @Test
    void aPaceOfNearlyNothingHoldsNobodyForLong() throws IOException {
        new PacedStream(line, 1).write(1);
        assertThat(line.size()).isOne();
    }
}
