package sala.mirror.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FramesTest {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Test
    void whatIsWrittenIsReadInItsOrder() throws IOException {
        byte[] noise = noise(300_000);
        try (FrameWriter out = new FrameWriter(line)) {
            out.begin(Frame.here(7, 1_000, noise.length));
            out.write(noise, 0, noise.length);
            out.begin(Frame.gone(8));
            out.begin(Frame.damaged(9));
            out.end();
        }
        try (FrameReader in = read(line.toByteArray())) {
            assertThat(in.next()).isEqualTo(Frame.here(7, 1_000, noise.length));
            assertThat(in.body().readNBytes(noise.length)).isEqualTo(noise);
            assertThat(in.next().state()).isEqualTo(Frame.State.GONE);
            assertThat(in.next().state()).isEqualTo(Frame.State.DAMAGED);
            assertThat(in.next().state()).isEqualTo(Frame.State.END);
        }
    }

    @Test
    void whatCannotBePackedCostsHardlyMoreThanItself() throws IOException {
        byte[] noise = noise(1 << 20);
        write(noise);
        assertThat(line.size()).isLessThan((int) (noise.length * 1.001));
    }

    @Test
    void whatCanBePackedIsPacked() throws IOException {
        write("โรงเรียนบ้านหนองน้ำใส ".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThat(line.size()).isLessThan(20_000);
    }

    @Test
    void ofAnAnswerThatIsCutOffAllButTheLastBlockIsHere() throws IOException {
        byte[] noise = noise(200_000);
        write(noise);
        byte[] cut = Arrays.copyOf(line.toByteArray(), 150_000);
        try (FrameReader in = read(cut)) {
            in.next();
            ByteArrayOutputStream here = new ByteArrayOutputStream();
            assertThatThrownBy(() -> {
                        for (int b = in.body().read(); b >= 0; b = in.body().read()) {
                            here.write(b);
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(here.size()).isBetween(140_000, 150_000);
            assertThat(Arrays.copyOf(noise, here.size())).isEqualTo(here.toByteArray());
        }
    }

    @Test
    void whatIsNothingOfTheKindIsABrokenLine() throws IOException {
        try (FrameReader in = read(noise(5_000))) {
            assertThatThrownBy(in::next).isInstanceOf(IOException.class);
        }
    }

    private void write(byte[] bytes) throws IOException {
        try (FrameWriter out = new FrameWriter(line)) {
            out.begin(Frame.here(0, 0, bytes.length));
            out.write(bytes, 0, bytes.length);
            out.end();
        }
    }

    private static FrameReader read(byte[] bytes) throws IOException {
        return new FrameReader(new ByteArrayInputStream(bytes));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
