package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    @Test
    void whatIsWithinTheLimitIsRead() throws IOException {
        assertThat(stream(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void oneByteMoreIsTooMuch() {
        assertThatExceptionOfType(BodyTooLarge.class)
                .isThrownBy(() -> stream(11, 10).readAllBytes())
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly(10L));
    }

    @Test
    void singleBytesCountToo() throws IOException {
        BoundedStream stream = stream(2, 1);
        assertThat(stream.read()).isZero();
        assertThatExceptionOfType(BodyTooLarge.class).isThrownBy(stream::read);
    }

    private static BoundedStream stream(int bytes, long limit) {
        return new BoundedStream(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
