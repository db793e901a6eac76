package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Fault;
import sala.media.look.Probed;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Recording;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;
import sala.media.transcode.Watch;
import sala.testkit.Sample;

class UnplayableFilesTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsCalledEmpty() throws Exception {
        assertThatProbing(file("lesson.mp4", "")).isEqualTo(Reason.EMPTY.code());
    }

    @Test
    void noiseIsNoRecording() {
        assertThatProbing(Sample.NOISE.copyTo(folder)).isEqualTo(Reason.NOT_MEDIA.code());
    }

    @Test
    void aPageWithTheNameOfAVideoIsNoRecording() throws Exception {
        assertThatProbing(file("lesson.mp4", "<!doctype html><script>alert(1)</script>".repeat(100)))
                .isEqualTo(Reason.NOT_MEDIA.code());
    }

    @Test
    void aPlaylistIsRefusedWhateverItsName() {
        assertThatProbing(Sample.PLAYLIST.copyTo(folder)).isEqualTo(Reason.PLAYLIST.code());
    }

    /** All of it decodes, to noise. */
    @Test
    void windowsMediaWithALockIsCalledLocked() throws Exception {
        Path open = TestFfmpeg.derive(folder, "open.wmv", "-t", "2", "-c:v", "wmv2", "-c:a", "wmav2");
        assertThat(TestFfmpeg.TRANSCODER.probe(open).picture()).isNotNull();
        ByteBuffer asf = ByteBuffer.wrap(Files.readAllBytes(open)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] lock = ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HexFormat.of().parseHex("fbb3112223bdd211b4b700a0c955fc6e"))
                .putLong(40)
                .array();
        asf.putLong(16, asf.getLong(16) + lock.length).putInt(24, asf.getInt(24) + 1);
        ByteBuffer locked = ByteBuffer.allocate(asf.capacity() + lock.length);
        locked.put(asf.array(), 0, 30).put(lock).put(asf.array(), 30, asf.capacity() - 30);
        assertThatProbing(Files.write(folder.resolve("locked.wmv"), locked.array()))
                .isEqualTo(Reason.ENCRYPTED.code());
    }

    @Test
    void aListOfNeighboursIsRefusedAlthoughTheyExist() throws Exception {
        Sample.LESSON.copyTo(folder);
        assertThatProbing(file("lesson.mp4", "ffconcat version 1.0\nfile " + Sample.LESSON.fileName() + "\n"))
                .isEqualTo(Reason.PLAYLIST.code());
        assertThatProbing(file(
                        "lesson.ts",
                        "#EXTM3U\n#EXT-X-TARGETDURATION:60\n#EXTINF:60,\n" + Sample.LESSON.fileName()
                                + "\n#EXT-X-ENDLIST\n"))
                .isEqualTo(Reason.PLAYLIST.code());
    }

    @Test
    void aFileCutBeforeItsIndexIsTruncated() throws Exception {
        Path whole = TestFfmpeg.derive(folder, "index-last.mp4", "-c", "copy", "-movflags", "-faststart");
        assertThatProbing(cut(whole, "cut.mp4", 0.6)).isEqualTo(Reason.TRUNCATED.code());
    }

    @Test
    void aFileCutBehindItsIndexIsFoundOutByItsLength() throws Exception {
        Path whole = TestFfmpeg.derive(folder, "index-first.mp4", "-t", "20", "-c", "copy", "-movflags", "+faststart");
        Path cut = cut(whole, "cut.mp4", 0.5);
        Path into = TestFfmpeg.newFolder(folder, "made");
        Probed probed = TestFfmpeg.TRANSCODER.probe(cut);
        assertThatThrownBy(() -> TestFfmpeg.TRANSCODER.transcode(new Recording(cut, probed), into, Watch.NOBODY))
                .isInstanceOf(Unplayable.class)
                .extracting(e -> ((Fault) e).code())
                .isIn(Reason.TRUNCATED.code(), Reason.DAMAGED.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.avi", "cut.wav", "cut.wmv"})
    void aFileThatIsShorterThanItSaysIsTruncated(String name) throws Exception {
        Path whole = TestFfmpeg.derive(folder, "whole-" + name, "-t", "10");
        assertThat(TestFfmpeg.TRANSCODER.probe(whole).length()).isNotNull();
        assertThatProbing(cut(whole, name, 0.7)).isEqualTo(Reason.TRUNCATED.code());
    }

    @Test
    void aFilmOfASinglePictureIsNoFilm() {
        Path one =
                TestFfmpeg.derive(folder, "one.avi", "-an", "-frames:v", "1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p");
        assertThatProbing(one).isEqualTo(Reason.SINGLE_PICTURE.code());
    }

    @Test
    void aRecordingOfNineHoursIsTooLong() {
        Path long9h = TestFfmpeg.derive(
                folder,
                "long.mkv",
                "-filter_complex",
                "color=s=64x36:r=1/60:d=32400[v]",
                "-map",
                "[v]",
                "-c:v",
                "mpeg4");
        assertThatProbing(long9h).isEqualTo(Reason.TOO_LONG.code());
    }

    @Test
    void hundredStreamsAreTooMany() {
        String[] maps = new String[200];
        Arrays.fill(maps, "0:a");
        for (int i = 0; i < maps.length; i += 2) {
            maps[i] = "-map";
        }
        List<String> options = new ArrayList<>(Arrays.asList(maps));
        options.addAll(List.of("-t", "1", "-c", "copy"));
        Path many = TestFfmpeg.derive(folder, "many.mkv", options.toArray(String[]::new));
        assertThatProbing(many).isEqualTo(Reason.TOO_MANY_STREAMS.code());
    }

    @Test
    void cancellingEndsTheProgramAndSaysSo() {
        Path lesson = Sample.LESSON.copyTo(folder);
        Probed probed = TestFfmpeg.TRANSCODER.probe(lesson);
        Path into = TestFfmpeg.newFolder(folder, "made");
        assertThatThrownBy(() -> TestFfmpeg.TRANSCODER.transcode(
                        new Recording(lesson, probed), into, TestFfmpeg.cancelledAtOnce()))
                .isInstanceOf(Cancelled.class);
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .filter(child -> child.info().command().orElse("").endsWith("/ffmpeg")))
                .isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path cut(Path whole, String name, double part) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        return Files.write(folder.resolve(name), Arrays.copyOf(bytes, (int) (bytes.length * part)));
    }

    private static AbstractStringAssert<?> assertThatProbing(Path file) {
        try {
            return assertThat("readable: " + TestFfmpeg.TRANSCODER.probe(file));
        } catch (Unplayable e) {
            return assertThat(e.code()).as(e.arguments().toString());
        }
    }
}
