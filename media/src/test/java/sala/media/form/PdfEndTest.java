package sala.media.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfEndTest {

    private static final String WHOLE = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n";

    @TempDir
    Path folder;

    @Test
    void aWholeFileHasItAlsoWithSomethingBehind() throws IOException {
        assertThat(isThere(WHOLE)).isTrue();
        assertThat(isThere(WHOLE + "\0".repeat(5000))).isTrue();
    }

    @Test
    void aFileThatWasCutShortHasNot() throws IOException {
        assertThat(isThere(WHOLE.substring(0, 30))).isFalse();
        assertThat(isThere("%PDF-")).isFalse();
        assertThat(isThere(WHOLE + "x".repeat(100_000))).isFalse();
    }

    @Test
    void aFileThatIsReadWhileItComesSaysHowLongItIs() throws IOException {
        String quick = "%%PDF-1.4\n1 0 obj<</Linearized 1/L %d/H[1 2]>>endobj\nstartxref\n0\n%%%%EOF\n";
        assertThat(isThere(quick.formatted(900_000))).isFalse();
        assertThat(isThere(quick.formatted(40))).isTrue();
    }

    private boolean isThere(String pdf) throws IOException {
        return PdfEnd.isThere(Files.writeString(folder.resolve("a.pdf"), pdf, StandardCharsets.ISO_8859_1));
    }
}
