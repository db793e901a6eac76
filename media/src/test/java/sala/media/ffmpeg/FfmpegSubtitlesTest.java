package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.subtitle.Cue;
import sala.media.subtitle.SubtitleReader;
import sala.media.subtitle.SubtitleUnreadable;
import sala.media.text.OfficeText;

class FfmpegSubtitlesTest {

    private static final String SRT = "1\r\n00:00:01,500 --> 00:00:04,000\r\nตัวเศษอยู่ข้างบน\r\n\r\n"
            + "2\r\n00:00:05,000 --> 00:00:06,000\r\nตัวส่วน\r\nอยู่ข้างล่าง\r\n";

    @TempDir
    Path folder;

    private SubtitleReader reader;

    @BeforeEach
    void aReader() {
        reader = TestFfmpeg.subtitles(folder);
    }

    @Test
    void subRipIsRead() {
        assertThat(reader.read(SRT).list())
                .containsExactly(
                        new Cue(Duration.ofMillis(1500), Duration.ofSeconds(4), "ตัวเศษอยู่ข้างบน"),
                        new Cue(Duration.ofSeconds(5), Duration.ofSeconds(6), "ตัวส่วน\nอยู่ข้างล่าง"));
    }

    @Test
    void thaiOfOldWindowsIsRead() {
        String read = OfficeText.of(SRT.getBytes(Charset.forName("x-windows-874")));
        assertThat(reader.read(read).list().get(0).text()).isEqualTo("ตัวเศษอยู่ข้างบน");
    }

    @Test
    void substationAlphaIsReadWithoutItsPlacesAndFonts() {
        String ass = "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
                + "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
                + "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\pos(10,20)\\fnTahoma}สวัสดี{\\i1}ครับ\n";
        assertThat(reader.read(ass).list()).singleElement().satisfies(cue -> assertThat(cue.plain())
                .isEqualTo("สวัสดีครับ"));
    }

    @Test
    void webVttWithStylesAndNotesIsRead() {
        String vtt = "WEBVTT - lesson\n\nSTYLE\n::cue { color: red }\n\nNOTE draft\n\nintro\n"
                + "00:01.000 --> 00:02.000 align:start\n<v ครู>สวัสดี\n";
        assertThat(reader.read(vtt).list()).singleElement().satisfies(cue -> assertThat(cue.plain())
                .isEqualTo("สวัสดี"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ไม่ใช่คำบรรยาย",
                "#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n",
                "[Script Info]\n",
                "WEBVTT\n\n"
            })
    void whatHasNoSubtitlesInItIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(text)).isInstanceOf(SubtitleUnreadable.class);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        reader.read(SRT);
        assertThatThrownBy(() -> reader.read("nothing")).isInstanceOf(SubtitleUnreadable.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
