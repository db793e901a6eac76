package sala.media.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import sala.media.speech.SpeechSound;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/** Lets ffmpeg write the sound of a rendition as programs want it that hear speech. */
final class FfmpegSpeech implements SpeechSound {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration STILL = Duration.ofMinutes(2);

    private final Programs programs;

    FfmpegSpeech(Programs programs) {
        this.programs = programs;
    }

    @Override
    public Path of(Path recording, Path into) {
        Words words = Words.ffmpeg()
                .input(recording)
                .add("-map", "0:a:0", "-ac", "1", "-ar", "16000")
                .anonymous()
                .add("-c:a", "pcm_s16le", "-f", "wav", "speech.wav");
        Ended ended =
                programs.run(new Task(words.list(), into, new Patience(LONGEST, STILL)), Listener.reading(line -> {}));
        Path sound = into.resolve("speech.wav");
        if (!ended.isClean() || !Files.isRegularFile(sound)) {
            throw new TranscoderUnavailable(Problem.BROKE, ended.summary());
        }
        return sound;
    }
}
