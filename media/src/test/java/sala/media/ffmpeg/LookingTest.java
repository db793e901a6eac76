package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.look.Heard;
import sala.media.look.LessonProfile;
import sala.media.look.Look;
import sala.media.look.Probed;
import sala.media.look.Scan;
import sala.media.look.Seen;
import sala.media.look.Size;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;
import sala.testkit.Sample;

/** What short passes find out, on the sample lesson and on clips made of noise. */
@Tag("slow")
class LookingTest {

    private static final String NOISE = "testsrc2=s=640x360:r=25,noise=alls=20:allf=t";

    @TempDir
    Path folder;

    @Test
    void theSampleLessonIsSlidesWithAQuietVoice() {
        Path lesson = Sample.LESSON.copyTo(folder);
        Look look = look(lesson);
        assertThat(look.profile()).isEqualTo(LessonProfile.SLIDES);
        assertThat(look.seen().motion().bits()).hasSize(6);
        assertThat(look.seen().crop()).isNull();
        assertThat(look.seen().steady()).isTrue();
        assertThat(look.heard().loudness()).isBetween(-45.0, -10.0);
    }

    @Test
    void noiseThatMovesIsACamera() {
        Path camera = synthetic("camera.mp4", NOISE, 12);
        assertThat(look(camera).profile()).isEqualTo(LessonProfile.CAMERA);
    }

    @Test
    void slidesAndACameraTakingTurnsAreMixed() {
        Path mixed = TestFfmpeg.derive(
                folder,
                "mixed.mp4",
                List.of("-t", "18"),
                "-filter_complex",
                "[0:v]scale=640:360,fps=25,setsar=1[a];" + NOISE + ",trim=duration=18,setpts=PTS-STARTPTS,setsar=1[b];"
                        + "[a][b]concat=n=2[v]",
                "-map",
                "[v]",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast");
        assertThat(look(mixed).profile()).isEqualTo(LessonProfile.MIXED);
    }

    @Test
    void barsAtTheSidesAreFound() {
        Path boxed = synthetic("boxed.mp4", "testsrc2=s=480x360:r=25,pad=640:360:80:0:black", 6);
        Probed probed = TestFfmpeg.TRANSCODER.probe(boxed);
        Seen seen = look(boxed).seen();
        assertThat(seen.crop()).isNotNull();
        assertThat(seen.sizeOf(probed.picture())).isEqualTo(new Size(480, 360));
    }

    @Test
    void halfPicturesAreFoundAlthoughTheFileSaysNothing() {
        Path secretly = synthetic("secret.mkv", "testsrc2=s=640x360:r=50,tinterlace=interleave_top,setfield=prog", 6);
        assertThat(TestFfmpeg.TRANSCODER.probe(secretly).picture().interlaced()).isFalse();
        assertThat(look(secretly).seen().scan()).isIn(Scan.UPPER_FIRST, Scan.LOWER_FIRST);
    }

    @Test
    void thePaceOfAPhoneThatDropsFramesIsThatOfItsFastParts() {
        Path uneven = TestFfmpeg.derive(
                folder,
                "uneven.mkv",
                "-filter_complex",
                "testsrc2=s=320x180:r=30:d=12,select='not(between(mod(n,30),10,24))'[v]",
                "-map",
                "[v]",
                "-fps_mode",
                "vfr",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast");
        Seen seen = look(uneven).seen();
        assertThat(seen.steady()).isFalse();
        assertThat(seen.rate().perSecond()).isCloseTo(30, within(0.1));
    }

    @Test
    void silenceIsMeasuredAndATrackWithoutSoundIsLeftOut() {
        Path pause = TestFfmpeg.derive(
                folder,
                "pause.mp3",
                "-filter_complex",
                "sine=f=300:d=6[a];anullsrc=r=44100:cl=mono,atrim=duration=5[b];sine=f=300:d=4[c];[a][b][c]concat=n=3:v=0:a=1[s]",
                "-map",
                "[s]",
                "-c:a",
                "libmp3lame");
        Heard heard = look(pause).heard();
        assertThat(heard.silence().toMillis()).isCloseTo(5_000L, within(300L));
        Path mute = TestFfmpeg.derive(
                folder,
                "mute.mp4",
                List.of("-t", "6"),
                "-filter_complex",
                "anullsrc=r=44100:cl=stereo,atrim=duration=6[s]",
                "-map",
                "0:v",
                "-map",
                "[s]",
                "-s",
                "320x180",
                "-c:a",
                "aac");
        assertThat(look(mute).keepsSound()).isFalse();
    }

    @Test
    void whatIsMadeIsAsLoudAsBroadcast() {
        Path quiet = TestFfmpeg.derive(folder, "quiet.mp3", List.of("-t", "20"), "-vn", "-c:a", "libmp3lame");
        Path into = TestFfmpeg.newFolder(folder, "made");
        Path sound = TestFfmpeg.TRANSCODER
                .transcode(new Recording(quiet, TestFfmpeg.TRANSCODER.probe(quiet)), into, Watch.NOBODY)
                .renditions()
                .get(0)
                .file();
        assertThat(look(sound).heard().loudness()).isCloseTo(-16, within(1.5));
    }

    @Test
    void peopleMayKnowBetterWhatKindOfLessonItIs() {
        Path film = TestFfmpeg.derive(folder, "film.mp4", List.of("-t", "8"), "-s", "320x180");
        Transcoded heard = as(LessonProfile.SOUND, film);
        assertThat(heard.look().profile()).isEqualTo(LessonProfile.SOUND);
        assertThat(heard.look().proposed()).isNotEqualTo(LessonProfile.SOUND);
        assertThat(heard.renditions()).isNotEmpty().allMatch(rendition -> rendition.frame() == null);
        LessonProfile other =
                heard.look().proposed() == LessonProfile.CAMERA ? LessonProfile.MIXED : LessonProfile.CAMERA;
        Transcoded seen = as(other, film);
        assertThat(seen.look().profile()).isEqualTo(other);
        assertThat(seen.renditions()).anyMatch(rendition -> rendition.frame() != null);
    }

    private Transcoded as(LessonProfile profile, Path file) {
        Recording recording = new Recording(file, TestFfmpeg.TRANSCODER.probe(file), profile);
        return TestFfmpeg.TRANSCODER.transcode(recording, TestFfmpeg.newFolder(folder, "as-" + profile), Watch.NOBODY);
    }

    private Look look(Path file) {
        Source source = new Source(file, TestFfmpeg.TRANSCODER.probe(file), Watch.NOBODY);
        Path work = TestFfmpeg.newFolder(folder, file.getFileName() + "-look");
        return Look.of(
                new PictureLook(TestFfmpeg.PROGRAMS).look(source, work),
                new SoundLook(TestFfmpeg.PROGRAMS).listen(source, work));
    }

    private Path synthetic(String name, String graph, int seconds) {
        List<String> options = new ArrayList<>(List.of("-filter_complex", graph + "[v]", "-map", "[v]"));
        options.addAll(
                List.of("-t", Integer.toString(seconds), "-c:v", "libx264", "-preset", "ultrafast", "-crf", "18"));
        options.addAll(List.of("-pix_fmt", "yuv420p"));
        return TestFfmpeg.derive(folder, name, options.toArray(String[]::new));
    }
}
