package sala.media.ffmpeg;

import java.nio.file.Path;
import sala.media.speech.SpeechSound;

/** The real programs, for tests of what is heard. */
public final class SpeechForTests {

    public static final SpeechSound INSTANCE = new FfmpegSpeech(TestFfmpeg.PROGRAMS);

    private SpeechForTests() {}

    /** A second of sound, as renditions have it. */
    public static Path sound(Path folder) {
        return TestFfmpeg.derive(folder, "sound.mp4", "-vn", "-t", "1", "-c:a", "aac");
    }
}
