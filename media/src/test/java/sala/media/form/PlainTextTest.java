package sala.media.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "UTF-16"})
    void lettersInAnyEncodingAreText(String encoding) {
        assertThat(PlainText.is("คะแนน,๑๐\r\n\tดี".getBytes(Charset.forName(encoding)), "คะแนน.CSV"))
                .isTrue();
    }

    @Test
    void whatCallsItselfARecordingIsNone() {
        assertThat(PlainText.is("#EXTM3U\nfile:///etc/passwd".getBytes(StandardCharsets.UTF_8), "lesson.mp4"))
                .isFalse();
        assertThat(PlainText.is("#EXTM3U".getBytes(StandardCharsets.UTF_8), "txt"))
                .isFalse();
    }

    @Test
    void aRecordingThatCallsItselfTextIsNone() {
        assertThat(PlainText.is("\0\0\0\u001cftypisom".getBytes(StandardCharsets.ISO_8859_1), "lesson.txt"))
                .isFalse();
    }
}
