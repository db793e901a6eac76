package sala.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

class ReadingFramesTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final DataOutputStream process = new DataOutputStream(said);

    @Test
    void whatIsSaidIsHeard() throws IOException {
        ReadText text = new ReadText(
                Outcome.READ,
                List.of(new Page(1, "ก"), new Page(3, "ข"), new Page(1, "ค", "ชุด/ค.txt", List.of("ง", "จ"))));
        ReadingFrames.write(text, process);

        assertThat(heard()).isEqualTo(text);
    }

    @Test
    void aProcessThatClaimsAMillionPagesIsNotBelieved() throws IOException {
        process.writeByte(0);
        process.writeInt(1_000_000);

        assertThatThrownBy(this::heard).isInstanceOf(IOException.class).hasMessageContaining("nonsense");
    }

    @Test
    void pagesThatTogetherAreTooLongAreNotBelieved() throws IOException {
        byte[] half = new byte[(1 << 25) + 1];
        process.writeByte(0);
        process.writeInt(2);
        for (int page = 1; page <= 2; page++) {
            process.writeInt(page);
            process.writeInt(half.length);
            process.write(half);
            process.writeInt(0);
        }

        assertThatThrownBy(this::heard).isInstanceOf(IOException.class).hasMessageContaining("nonsense");
    }

    private ReadText heard() throws IOException {
        return ReadingFrames.readAnswer(new DataInputStream(new ByteArrayInputStream(said.toByteArray())));
    }
}
