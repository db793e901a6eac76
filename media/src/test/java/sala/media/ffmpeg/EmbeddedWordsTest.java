package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.item.MediaBeans;
import sala.media.subtitle.EmbeddedReader.Embedded;
import sala.media.subtitle.EmbeddedWords;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** Words that come within a recording. */
class EmbeddedWordsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private FfmpegEmbedded reader;

    @BeforeEach
    void write() throws IOException {
        reader = new FfmpegEmbedded(TestFfmpeg.PROGRAMS, folder.resolve("work"));
        Files.writeString(folder.resolve("th.srt"), "1\n00:00:01,000 --> 00:00:03,000\nที่นี่คือเศษส่วน\n\n");
        Files.writeString(folder.resolve("en.srt"), "1\n00:00:02,000 --> 00:00:04,500\nThese are fractions\n\n");
    }

    @Test
    void matroskaAndMp4GiveTheirWordsByLanguage() {
        for (String file : List.of("words.mkv", "words.mp4")) {
            List<Embedded> found = reader.read(withWords(file, file.endsWith("mp4") ? "mov_text" : "srt"));
            assertThat(found).as(file).extracting(Embedded::tag).containsExactly("tha", "eng");
            assertThat(found.get(0).cues().list()).singleElement().satisfies(cue -> {
                assertThat(cue.text()).isEqualTo("ที่นี่คือเศษส่วน");
                assertThat(cue.from().toMillis()).isBetween(1000L, 1050L);
            });
        }
    }

    @Test
    void whatIsWrittenWithFontsAndPlacesKeepsItsWords() {
        assertThat(reader.read(withWords("styled.mkv", "ass")))
                .extracting(words -> words.cues().list().get(0).text())
                .containsExactly("ที่นี่คือเศษส่วน", "These are fractions");
    }

    @Test
    void aRecordingWithoutWordsHasNone() {
        assertThat(reader.read(TestFfmpeg.derive(folder, "silent.mp4", "-t", "2", "-c", "copy")))
                .isEmpty();
    }

    @Test
    void wordsThatPeopleGaveAreNotReplaced() throws Exception {
        MediaBeans beans = new MediaBeans(db, folder.resolve("blobs"));
        UUID item = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "มีคำบรรยาย");
        Path recording = withWords("words.mkv", "srt");
        beans.wording.add(
                beans.teacher,
                item,
                SubtitleKind.SUBTITLES,
                "en",
                reader.read(recording).get(1).cues());
        new EmbeddedWords(
                        reader,
                        beans.items,
                        beans.subtitles,
                        beans.blobs,
                        new Transactions(db.userTransaction()),
                        beans.clock)
                .take(item, recording);
        List<Subtitle> words = beans.subtitles.of(item);
        assertThat(words).extracting(Subtitle::language).containsExactly("en", "th");
        assertThat(words).extracting(Subtitle::version).containsOnly(1L);
        assertThat(beans.subtitles.cues(words.get(1)).list()).hasSize(1);
    }

    private Path withWords(String name, String codec) {
        String[] options = {
            "-i",
            "th.srt",
            "-i",
            "en.srt",
            "-map",
            "0:v",
            "-map",
            "0:a",
            "-map",
            "1",
            "-map",
            "2",
            "-c:s",
            codec,
            "-t",
            "8",
            "-metadata:s:s:0",
            "language=tha",
            "-metadata:s:s:1",
            "language=eng",
            "-c:v",
            "copy",
            "-c:a",
            "copy"
        };
        return TestFfmpeg.derive(folder, name, options);
    }
}
