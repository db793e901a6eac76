package sala.media.ffmpeg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.cmaf.WholeFile;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** Files that browsers without Media Source are given: the renditions' own samples under other tables. */
@Tag("slow")
class WholeFileTest {

    @TempDir
    static Path folder;

    private static Transcoded made;

    @BeforeAll
    static void encode() throws IOException {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "20"), "-s", "640x360", "-c:a", "copy");
        Path into = Files.createDirectory(folder.resolve("made"));
        made = TestFfmpeg.TRANSCODER.transcode(
                new Recording(lesson, TestFfmpeg.TRANSCODER.probe(lesson)), into, Watch.NOBODY);
    }

    @Test
    void everyPictureAndSoundIsWhereItWas() throws IOException {
        for (MadeRendition picture : coded("avc1").toList()) {
            Path file = written(WholeFile.of(List.of(source(picture), source(voice()))), picture.name());
            assertThat(packets(file, "v")).as(picture.name()).isEqualTo(packets(picture.file(), "v"));
            assertThat(packets(file, "a")).isEqualTo(packets(voice().file(), "a"));
        }
    }

    @Test
    void itKnowsItsLengthAndBeginsWithItsTables() throws IOException {
        WholeFile whole = WholeFile.of(List.of(source(picture()), source(voice())));
        Path file = written(whole, "length");
        assertThat(Files.size(file)).isEqualTo(whole.size());
        assertThat(Double.parseDouble(TestFfmpeg.ask(file, "-show_entries", "format=duration", "-of", "csv=p=0")))
                .isBetween(19.9, 20.2);
        byte[] start = Arrays.copyOf(Files.readAllBytes(file), 64);
        assertThat(new String(start, 0, 48, ISO_8859_1)).contains("ftyp").contains("moov");
        assertThat(TestFfmpeg.ask(file, "-show_entries", "frame=pict_type", "-of", "csv=p=0", "-v", "warning"))
                .as("decoded to the end without a complaint")
                .doesNotContain("rror");
    }

    @Test
    void anyPartOfItIsThatPartOfTheWhole() throws IOException {
        WholeFile whole = WholeFile.of(List.of(source(picture()), source(voice())));
        byte[] all = Files.readAllBytes(written(whole, "parts"));
        for (int first : new int[] {0, 1, 700, all.length / 3, all.length - 1}) {
            for (int length : new int[] {1, 999, 70_000}) {
                int some = Math.min(length, all.length - first);
                ByteBuffer part = ByteBuffer.allocate(length);
                assertThat(whole.read(first, part)).isEqualTo(some);
                assertThat(Arrays.copyOf(part.array(), some)).isEqualTo(Arrays.copyOfRange(all, first, first + some));
            }
        }
    }

    @Test
    void aSoundAloneIsAFileToo() throws IOException {
        Path file = written(WholeFile.of(List.of(source(voice()))), "voice");
        assertThat(packets(file, "a")).isEqualTo(packets(voice().file(), "a"));
    }

    private static MadeRendition picture() {
        return coded("avc1").findFirst().orElseThrow();
    }

    private static MadeRendition voice() {
        return coded("mp4a").findFirst().orElseThrow();
    }

    private static Stream<MadeRendition> coded(String codec) {
        return made.renditions().stream().filter(rendition -> rendition.codecs().startsWith(codec));
    }

    private static WholeFile.Source source(MadeRendition rendition) {
        return new WholeFile.Source(rendition.segments(), () -> Files.newByteChannel(rendition.file()));
    }

    private static Path written(WholeFile whole, String name) throws IOException {
        Path file = folder.resolve("whole-" + name + ".mp4");
        ByteBuffer all = ByteBuffer.allocate((int) whole.size());
        assertThat(whole.read(0, all)).isEqualTo(all.capacity());
        return Files.write(file, all.array());
    }

    /**
     * When each is shown and decoded, from when the first is shown, and what is in it: ffprobe begins fragments later.
     */
    private static List<String> packets(Path file, String stream) {
        List<String[]> packets = TestFfmpeg.ask(
                        file,
                        "-select_streams",
                        stream,
                        "-show_data_hash",
                        "md5",
                        "-show_entries",
                        "packet=pts,dts,size,flags,data_hash",
                        "-of",
                        "csv=p=0")
                .lines()
                .map(line -> line.split(",", 3))
                .toList();
        long begins = packets.stream()
                .mapToLong(packet -> Long.parseLong(packet[0]))
                .min()
                .orElseThrow();
        return packets.stream()
                .map(packet -> Long.parseLong(packet[0]) - begins + " " + (Long.parseLong(packet[1]) - begins) + " "
                        + packet[2])
                .toList();
    }
}
