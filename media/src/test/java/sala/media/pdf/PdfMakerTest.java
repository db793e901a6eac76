package sala.media.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.child.ChildPrograms;
import sala.media.form.FileForm;
import sala.media.making.Work;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;

class PdfMakerTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    private ChildPrograms children;

    @BeforeEach
    void children() {
        children = new ChildPrograms(folder.resolve("children"));
    }

    @AfterEach
    void end() {
        children.close();
    }

    @Test
    void aPaperThatOpensIsShownAsItIs() {
        assertThat(reason(Papers.whole())).isEmpty();
    }

    @Test
    void whatEveryViewerMendsIsShownToo() {
        assertThat(reason(Papers.withAWrongTable())).isEmpty();
    }

    @Test
    void aPaperThatAnybodyMayReadIsShownAlthoughItIsEncrypted() {
        assertThat(reason(Papers.whole("", 128))).isEmpty();
        assertThat(reason(Papers.whole("", 256))).isEmpty();
    }

    @Test
    void aPaperThatWantsAPasswordSaysSo() {
        assertThat(reason(Papers.whole("ความลับ1", 128))).isEqualTo("media.pdf-locked");
        assertThat(reason(Papers.whole("secret", 256))).isEqualTo("media.pdf-locked");
    }

    @Test
    void noiseWithARightBeginningAndEndSaysThatItCannotBeOpened() {
        assertThat(reason(Papers.noise(0))).isEqualTo("media.pdf-broken");
        assertThat(reason(Papers.noise(100_000))).isEqualTo("media.pdf-broken");
    }

    @Test
    void aPaperThatWasCutShortSaysSo() {
        byte[] whole = Papers.whole();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("media.truncated");
    }

    @Test
    void aPaperThatUnpacksToAGigabyteEndsNothingButItsOwnProgram() {
        assertThat(reason(Papers.bomb())).isEqualTo("media.pdf-overloaded");
    }

    @Test
    void lookingCanBeCalledOff() {
        assertThatThrownBy(() -> make(JAVA, Papers.bomb(), true)).isInstanceOf(Cancelled.class);
    }

    @Test
    void aProgramThatCannotStartIsNotBlamedOnThePaper() {
        assertThatThrownBy(() -> make(JAVA.resolveSibling("nothing"), Papers.whole(), false))
                .isInstanceOf(TranscoderUnavailable.class);
    }

    private String reason(byte[] paper) {
        try {
            make(JAVA, paper, false);
            return "";
        } catch (Unplayable e) {
            return e.code();
        }
    }

    private void make(Path java, byte[] paper, boolean cancelled) {
        PdfMaker maker = new PdfMaker(new PdfProgram(java, System.getProperty("java.class.path")), children);
        try {
            Path file = Files.write(folder.resolve("paper"), paper);
            Path into = Files.createDirectories(folder.resolve("made"));
            assertThat(maker.make(new Work(FileForm.PDF, file, into, () -> cancelled)))
                    .as(new String(paper, 0, 8, StandardCharsets.ISO_8859_1))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
