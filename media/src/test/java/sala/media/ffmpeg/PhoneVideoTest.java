package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.form.FileForm;
import sala.media.item.MediaKind;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** What a new phone records, held upright: HEVC of ten bits in a .mov that says where it was made. */
@Tag("slow")
class PhoneVideoTest {

    private static final String PLACE = "+13.7563+100.5018+002/";

    @TempDir
    Path folder;

    @Test
    void aNewPhonesRecordingPlaysEverywhereUprightAndTellsNobodyWhereItWasMade() throws Exception {
        Path phone = recorded();
        assertThat(TestFfmpeg.ask(phone, "-show_entries", "format_tags:stream=codec_name,pix_fmt", "-of", "csv"))
                .contains("hevc,yuv420p10le", PLACE);
        assertThat(FileForm.of(Files.readAllBytes(phone)).orElseThrow().kind()).isEqualTo(MediaKind.VIDEO);

        Path into = TestFfmpeg.newFolder(folder, "made");
        Transcoded made = TestFfmpeg.TRANSCODER.transcode(
                new Recording(phone, TestFfmpeg.TRANSCODER.probe(phone)), into, Watch.NOBODY);
        List<MadeRendition> pictures =
                made.renditions().stream().filter(one -> one.frame() != null).toList();
        assertThat(pictures).isNotEmpty().allSatisfy(one -> {
            assertThat(one.frame().height()).isGreaterThan(one.frame().width());
            assertThat(TestFfmpeg.ask(one.file(), "-show_entries", "stream=pix_fmt", "-of", "csv=p=0"))
                    .isEqualTo("yuv420p");
        });
        assertThat(pictures).as("what every browser decodes").anySatisfy(one -> assertThat(one.codecs())
                .startsWith("avc1."));
        made.renditions().forEach(one -> assertThat(TestFfmpeg.ask(
                        one.file(), "-show_entries", "format_tags:stream_tags:stream_side_data", "-of", "csv"))
                .doesNotContain("13.7563", "Pixel", "displaymatrix"));
    }

    /** The lesson as such a phone would have written it. */
    private Path recorded() {
        TestFfmpeg.derive(
                folder,
                "lying.mov",
                List.of("-t", "7"),
                "-s",
                "640x360",
                "-c:v",
                "libx265",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p10le",
                "-x265-params",
                "log-level=error",
                "-tag:v",
                "hvc1",
                "-c:a",
                "aac");
        List<String> upright = List.of(
                "ffmpeg",
                "-nostdin",
                "-v",
                "error",
                "-display_rotation",
                "90",
                "-i",
                "lying.mov",
                "-c",
                "copy",
                "-movflags",
                "use_metadata_tags",
                "-metadata",
                "com.apple.quicktime.location.ISO6709=" + PLACE,
                "-metadata",
                "com.apple.quicktime.model=Pixel",
                "phone.mov");
        Ended ended = TestFfmpeg.PROGRAMS.run(Task.brief(upright, folder), Listener.reading(line -> {}));
        assertThat(ended.isClean()).as(ended.summary()).isTrue();
        return folder.resolve("phone.mov");
    }
}
