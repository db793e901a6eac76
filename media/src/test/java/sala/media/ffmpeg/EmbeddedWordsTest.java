package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.item.MediaBeans;
import sala.media.subtitle.EmbeddedReader.Embedded;
import sala.media.subtitle.EmbeddedReader.Found;
import sala.media.subtitle.EmbeddedReader.Reason;
import sala.media.subtitle.EmbeddedReader.Unread;
import sala.media.subtitle.EmbeddedWords;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.media.subtitle.UnreadWords.UnreadTrack;
import sala.media.teletext.TeletextSender;
import sala.media.teletext.TransportStream;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** Words that come within a recording. */
class EmbeddedWordsTest {

    /** English, subtitles, page 888 (EN 300 468, 6.2.43). */
    private static final byte[] TELETEXT = {0x56, 5, 'e', 'n', 'g', 0x10, (byte) 0x88};
    /** Thai, for a picture of 4:3 (EN 300 468, 6.2.41). */
    private static final byte[] DRAWN = {0x59, 8, 't', 'h', 'a', 0x10, 0, 1, 0, 1};

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
            List<Embedded> found = reader.read(withWords(file, file.endsWith("mp4") ? "mov_text" : "srt"))
                    .words();
            assertThat(found).as(file).extracting(Embedded::tag).containsExactly("tha", "eng");
            assertThat(found.get(0).cues().list()).singleElement().satisfies(cue -> {
                assertThat(cue.text()).isEqualTo("ที่นี่คือเศษส่วน");
                assertThat(cue.from().toMillis()).isBetween(1000L, 1050L);
            });
        }
    }

    @Test
    void whatIsWrittenWithFontsAndPlacesKeepsItsWords() {
        assertThat(reader.read(withWords("styled.mkv", "ass")).words())
                .extracting(words -> words.cues().list().get(0).text())
                .containsExactly("ที่นี่คือเศษส่วน", "These are fractions");
    }

    @Test
    void aRecordingWithoutWordsHasNone() {
        assertThat(reader.read(TestFfmpeg.derive(folder, "silent.mp4", "-t", "2", "-c", "copy"))
                        .words())
                .isEmpty();
    }

    @Test
    void teletextOfARecordingIsRead() throws Exception {
        TeletextSender sender = new TeletextSender(8, 0x88, 0);
        TransportStream pages = new TransportStream(TELETEXT)
                .add(0, sender.subtitles())
                .add(1_000, sender.subtitles("These are fractions"))
                .add(3_000, sender.subtitles())
                .add(7_000, sender.subtitles());
        Found found = reader.read(recorded("teletext.ts", pages));
        assertThat(found.unread()).isEmpty();
        assertThat(found.words()).singleElement().satisfies(words -> {
            assertThat(words.tag()).isEqualTo("eng");
            assertThat(words.cues().list()).singleElement().satisfies(cue -> {
                assertThat(cue.text()).isEqualTo("These are fractions");
                assertThat(cue.from().toMillis()).isBetween(900L, 1_100L);
                assertThat(cue.to().minus(cue.from())).isEqualTo(Duration.ofSeconds(2));
            });
        });
    }

    @Test
    void whatIsDrawnIsSaidToBeUnreadable() throws Exception {
        TransportStream drawn = new TransportStream(DRAWN)
                .add(1_000, new byte[] {0x20, 0, (byte) 0xff})
                .add(7_000, new byte[] {0x20, 0, (byte) 0xff});
        Path recording = recorded("drawn.ts", drawn);
        Found found = reader.read(recording);
        assertThat(found.words()).isEmpty();
        assertThat(found.unread()).containsExactly(new Unread("tha", Reason.DRAWN));
        MediaBeans beans = new MediaBeans(db, folder.resolve("blobs"));
        UUID item = beans.take(beans.teacher, "phone.3gp", Sample.PHONE_LESSON.bytes(), "คำบรรยายเป็นภาพ");
        words(beans).take(item, recording);
        assertThat(beans.unread.of(item)).containsExactly(new UnreadTrack("th", Reason.DRAWN));
        words(beans).take(item, withWords("words.mkv", "srt"));
        assertThat(beans.unread.of(item)).as("of another file").isEmpty();
    }

    /** The lesson with this stream beside it, as a capture of television has it. */
    private Path recorded(String name, TransportStream stream) throws IOException {
        Files.write(folder.resolve("stream.ts"), stream.bytes());
        String[] options = {
            "-fix_teletext_pts",
            "0",
            "-i",
            "stream.ts",
            "-map",
            "0:v",
            "-map",
            "0:a",
            "-map",
            "1:s",
            "-t",
            "8",
            "-c",
            "copy"
        };
        return TestFfmpeg.derive(folder, name, options);
    }

    private EmbeddedWords words(MediaBeans beans) {
        return new EmbeddedWords(
                reader,
                beans.items,
                beans.subtitles,
                beans.unread,
                beans.blobs,
                new Transactions(db.userTransaction()),
                beans.clock);
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
                reader.read(recording).words().get(1).cues());
        words(beans).take(item, recording);
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
