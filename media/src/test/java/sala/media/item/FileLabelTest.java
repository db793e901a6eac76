package sala.media.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLabelTest {

    @Test
    void foldersAreNoPartOfAName() {
        assertThat(FileLabel.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileLabel.of("C:\\วิดีโอ\\บท 1.wmv").text()).isEqualTo("บท 1.wmv");
    }

    @Test
    void thaiAndPicturesStay() {
        assertThat(FileLabel.of("เศษส่วน 🎬.mp4").asTitle()).isEqualTo("เศษส่วน 🎬");
    }

    @Test
    void signsThatHideAnEndingAreTakenOut() {
        assertThat(FileLabel.of("lesson\u202e4pm.exe\0\n").text()).isEqualTo("lesson4pm.exe");
    }

    @Test
    void aLongNameKeepsItsEndingAndItsCharacters() {
        FileLabel label = FileLabel.of("🎬".repeat(150) + ".MP4");
        assertThat(label.text().length()).isLessThanOrEqualTo(200);
        assertThat(label.text()).endsWith("🎬.MP4");
        assertThat(label.ending()).isEqualTo("mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "a/..", "\n", "///"})
    void aNameIsNeverEmpty(String given) {
        assertThat(FileLabel.of(given).text()).isEqualTo("file");
    }
}
