package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.cmaf.FirstSample;
import sala.media.hls.MediaPlaylist;
import sala.media.look.LessonProfile;
import sala.media.look.Probed;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.MadeStill;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Watch;
import sala.testkit.Sample;
import sala.testkit.SmallDisk;

@Tag("slow")
class TranscodingTest {

    @TempDir
    Path folder;

    @Test
    void aLessonWithSlidesGetsSharpSlowPicturesAndOneSound() throws Exception {
        List<Double> told = new ArrayList<>();
        Transcoded made = transcode(Sample.LESSON.copyTo(folder), tellingTo(told));
        assertThat(made.look().profile()).isEqualTo(LessonProfile.SLIDES);
        assertThat(names(made)).containsExactly("480p5", "720p5", "720p25", "720p5-av1", "sound", "voice-opus");
        assertThat(made.length()).isCloseTo(Duration.ofSeconds(60), Duration.ofMillis(500));
        assertThat(made.renditions().get(0).segments().peakBits()).isLessThan(64_000);
        assertThat(Files.size(made.poster())).isBetween(1_000L, 60_000L);
        assertThatSegmentsBeginTogether(made);
        assertThatPlaylistsPlay(made);
        assertThatSoundWithSlidesFitsAThinLine(made);
        assertThat(told).isNotEmpty().isSorted().allMatch(done -> done >= 0 && done <= 1);
    }

    @Test
    void anOldPhonesRecordingIsShownInSquarePixelsAndNeverEnlarged() {
        Path phone = firstSeconds(Sample.PHONE_LESSON.copyTo(folder));
        Probed probed = TestFfmpeg.TRANSCODER.probe(phone);
        assertThat(probed.picture().size().width()).isEqualTo(384);
        Transcoded made = transcode(phone);
        assertThat(made.renditions().stream().filter(r -> r.frame() != null))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(rendition -> assertThat(rendition.frame().height()).isLessThanOrEqualTo(288));
    }

    @Test
    void aPhoneHeldUprightStaysUpright() {
        Path upright =
                TestFfmpeg.derive(folder, "upright.mp4", List.of("-display_rotation", "90", "-t", "12"), "-c", "copy");
        Transcoded made = transcode(upright);
        MadeRendition best = made.renditions().get(2);
        assertThat(best.frame().height()).isGreaterThan(best.frame().width());
        assertThat(TestFfmpeg.ask(best.file(), "-show_entries", "stream=width,height", "-of", "csv=p=0"))
                .isEqualTo(best.frame().width() + "," + best.frame().height());
    }

    @Test
    void interlacedCapturesOfTelevisionAreJoined() {
        Path capture = TestFfmpeg.derive(
                folder,
                "dltv.ts",
                List.of("-t", "12"),
                "-vf",
                "scale=720:576,interlace",
                "-c:v",
                "mpeg2video",
                "-flags",
                "+ilme+ildct",
                "-b:v",
                "3M",
                "-c:a",
                "mp2");
        assertThat(TestFfmpeg.TRANSCODER.probe(capture).picture().interlaced()).isTrue();
        assertThatPlaylistsPlay(transcode(capture));
    }

    @Test
    void oldWindowsAndFlashFilesBecomePlayable() {
        Path windows = TestFfmpeg.derive(
                folder, "old.wmv", List.of("-t", "7"), "-s", "640x360", "-c:v", "wmv2", "-c:a", "wmav2");
        Path flash = TestFfmpeg.derive(
                folder,
                "edltv.flv",
                List.of("-t", "7"),
                "-s",
                "426x240",
                "-c:v",
                "flv1",
                "-c:a",
                "libmp3lame",
                "-ar",
                "22050");
        assertThat(names(transcode(windows))).contains("360p25", "sound").doesNotContain("480p5", "720p25");
        assertThat(names(transcode(flash))).hasSizeGreaterThanOrEqualTo(3).contains("240p25");
    }

    @Test
    void soundAloneIsALessonToo() {
        Path radio = TestFfmpeg.derive(folder, "radio.mp3", List.of("-t", "20"), "-vn", "-c:a", "libmp3lame");
        Transcoded made = transcode(radio);
        assertThat(names(made)).containsExactly("sound", "voice", "voice-opus");
        assertThat(made.poster()).isNull();
        assertThat(made.length().toSeconds()).isCloseTo(20L, within(1L));
        assertThat(made.look().heard().peaks().levels())
                .as("four moments a second")
                .hasSizeBetween(79, 82)
                .anyMatch(level -> level > 40);
    }

    @Test
    void aSilentFilmHasNoSoundRendition() {
        Path silent = TestFfmpeg.derive(folder, "silent.mp4", List.of("-t", "7"), "-an", "-c", "copy");
        assertThat(names(transcode(silent))).doesNotContain("sound");
    }

    @Test
    void whoeverFilmedWhereIsNotPassedOn() {
        Path marked = TestFfmpeg.derive(
                folder,
                "marked.mp4",
                List.of("-t", "7"),
                "-c",
                "copy",
                "-metadata",
                "location=+13.7-100.5/",
                "-metadata",
                "title=secret");
        transcode(marked).renditions().forEach(rendition -> assertThat(
                        TestFfmpeg.ask(rendition.file(), "-show_entries", "format_tags", "-of", "csv"))
                .doesNotContain("13.7", "secret"));
    }

    private static Path firstSeconds(Path file) {
        Path beginning = file.resolveSibling("beginning-" + file.getFileName());
        TestFfmpeg.PROGRAMS.run(
                Task.brief(
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-v",
                                "error",
                                "-t",
                                "12",
                                "-i",
                                file.toString(),
                                "-c",
                                "copy",
                                beginning.toString()),
                        file.getParent()),
                Listener.reading(line -> {}));
        return beginning;
    }

    @Test
    void aFullDiskIsNotTheFilesFault() {
        Path phone = firstSeconds(Sample.PHONE_LESSON.copyTo(folder));
        try (SmallDisk disk = SmallDisk.of(40_000, folder.resolve("disk"))) {
            Probed probed = TestFfmpeg.TRANSCODER.probe(phone);
            assertThatThrownBy(() ->
                            TestFfmpeg.TRANSCODER.transcode(new Recording(phone, probed), disk.root(), Watch.NOBODY))
                    .isInstanceOfSatisfying(TranscoderUnavailable.class, full -> assertThat(full.code())
                            .isEqualTo("media.no-space"));
        }
    }

    private Transcoded transcode(Path file) {
        return transcode(file, Watch.NOBODY);
    }

    private Transcoded transcode(Path file, Watch watch) {
        Path into = TestFfmpeg.newFolder(folder, file.getFileName() + "-made");
        return TestFfmpeg.TRANSCODER.transcode(new Recording(file, TestFfmpeg.TRANSCODER.probe(file)), into, watch);
    }

    private static Watch tellingTo(List<Double> told) {
        return new Watch() {
            @Override
            public void progress(double done, @Nullable Duration left) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    private static List<String> names(Transcoded made) {
        return made.renditions().stream().map(MadeRendition::name).toList();
    }

    private static void assertThatSoundWithSlidesFitsAThinLine(Transcoded made) throws IOException {
        MadeStill sheet = made.stills().get(0);
        assertThat(sheet.every()).isEqualTo(Duration.ofSeconds(6));
        assertThat(TestFfmpeg.ask(sheet.file(), "-show_entries", "stream=width,height", "-of", "csv=p=0"))
                .startsWith("1600,");
        List<MadeStill> slides = made.stills().subList(1, made.stills().size());
        assertThat(slides)
                .extracting(MadeStill::at)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(Duration.ZERO);
        assertThat(slides).hasSizeBetween(3, 20);
        long bytes = 0;
        for (MadeStill slide : slides) {
            bytes += Files.size(slide.file());
        }
        int voice = made.renditions().get(5).segments().averageBits();
        assertThat(voice + bytes * 8 / made.length().toSeconds()).isLessThan(32_000);
    }

    private static void assertThatSegmentsBeginTogether(Transcoded made) throws IOException {
        List<Integer> counts = made.renditions().stream()
                .filter(r -> r.frame() != null)
                .map(r -> r.segments().list().size())
                .distinct()
                .toList();
        assertThat(counts).hasSize(1);
        for (MadeRendition rendition : made.renditions()) {
            assertThat(FirstSample.of(rendition.file()))
                    .as(rendition.name())
                    .isCloseTo(0, within(rendition.frame() == null ? 0.05 : 0.0001));
        }
    }

    /** Writes our own playlist beside each file and lets ffprobe read all frames through it. */
    private static void assertThatPlaylistsPlay(Transcoded made) {
        made.renditions().forEach(rendition -> {
            Path playlist = rendition.file().resolveSibling("our-" + rendition.name() + ".m3u8");
            try {
                Files.writeString(
                        playlist,
                        MediaPlaylist.of(
                                rendition.segments(),
                                rendition.file().getFileName().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String answer = TestFfmpeg.ask(
                    playlist,
                    "-show_entries",
                    "format=duration:stream=nb_read_packets",
                    "-count_packets",
                    "-of",
                    "csv=p=0");
            double seconds =
                    Double.parseDouble(answer.lines().reduce((a, b) -> b).orElseThrow());
            assertThat(seconds).isCloseTo(rendition.segments().seconds(), within(0.2));
        });
    }
}
