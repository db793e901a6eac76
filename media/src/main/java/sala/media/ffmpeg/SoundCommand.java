package sala.media.ffmpeg;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sala.media.ladder.Ladder;
import sala.media.ladder.Voice;
import sala.media.look.Heard;
import sala.media.look.Probed;

/**
 * The command that makes all sounds of a lesson, at once and of the whole: one speaker, one loudness (EBU R 128, −16
 * LUFS) by one gain and a limiter, and silence where the recording has gaps, so that the voice stays with the picture.
 */
final class SoundCommand {

    private SoundCommand() {}

    static List<String> of(Source source, Probed.Sound sound, Ladder ladder, @Nullable Heard heard) {
        Words words = Words.ffmpeg().input(source);
        List<Voice> voices = ladder.voices();
        words.add("-filter_complex", graph(sound, voices, heard));
        for (int number = 0; number < voices.size(); number++) {
            words.add("-map", "[a" + number + "]");
            addCodec(words, voices.get(number));
            Outputs.addTo(words, voices.get(number).name(), ladder.segmentSeconds());
        }
        return words.list();
    }

    private static String graph(Probed.Sound sound, List<Voice> voices, @Nullable Heard heard) {
        String labels = IntStream.range(0, voices.size())
                .mapToObj(number -> "[a" + number + "]")
                .collect(Collectors.joining());
        return "[0:" + sound.stream() + "]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=mono"
                + correction(heard) + ",asplit=" + voices.size() + labels;
    }

    private static String correction(@Nullable Heard heard) {
        return heard == null || heard.gain() == 0
                ? ""
                : ",volume=" + Words.number(heard.gain()) + "dB,alimiter=limit=0.84:level=false";
    }

    private static void addCodec(Words words, Voice voice) {
        words.add("-b:a", Integer.toString(voice.bits()));
        if (voice.codec() == Voice.Codec.OPUS) {
            words.add("-c:a", "libopus", "-application", "voip", "-frame_duration", "60");
            // the default of 10 takes almost twice the time for a voice
            words.add("-compression_level", "5");
        } else {
            words.add("-c:a", "aac", "-ar", "24000");
        }
    }
}
