package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.look.Heard;
import sala.media.look.Probed;

/**
 * Listens to a whole recording: how loud it is (EBU R 128), how long nothing is heard, and where it is loud. A tenth of
 * the cost of a two-pass {@code loudnorm}, and what follows from it does not pump.
 */
final class SoundLook {

    private static final String PAUSES = "pauses.txt";
    private static final Pattern INTEGRATED = Pattern.compile("^\\s*I:\\s+(-?[0-9.]+) LUFS");
    private static final Pattern PAUSE = Pattern.compile("^lavfi\\.silence_duration=([0-9.]+)");

    private final Programs programs;

    SoundLook(Programs programs) {
        this.programs = programs;
    }

    /** Null when there is nothing to measure. */
    @Nullable
    Heard listen(Source source, Path work) {
        Probed.Sound sound = source.probed().sound();
        if (sound == null) {
            return null;
        }
        Ended ended = programs.run(
                new Task(words(source, sound), work, source.patience()), Listener.cancelledBy(source.watch()));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
        OptionalDouble loudness = integrated(ended.errors());
        return loudness.isEmpty() ? null : heard(loudness.getAsDouble(), work);
    }

    /** The moments as they will be heard. */
    private static Heard heard(double loudness, Path work) {
        Heard heard = new Heard(loudness, silence(work.resolve(PAUSES)));
        try {
            return new Heard(loudness, heard.silence(), LoudMoments.in(work, heard.gain()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OptionalDouble integrated(List<String> lines) {
        return lines.stream()
                .map(INTEGRATED::matcher)
                .filter(Matcher::find)
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((first, last) -> last);
    }

    private static Duration silence(Path pauses) {
        if (!Files.exists(pauses)) {
            return Duration.ZERO;
        }
        try (Stream<String> lines = Files.lines(pauses)) {
            double seconds = lines.map(PAUSE::matcher)
                    .filter(Matcher::find)
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
            return Duration.ofMillis(Math.round(seconds * 1000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one speaker will play it. The measuring itself is done last, so that its sums are the last that is said. */
    private static List<String> words(Source source, Probed.Sound sound) {
        return Words.talkingFfmpeg()
                .input(source)
                .add("-filter_complex", graph(sound))
                .add("-map", "[moments]", "-f", "null", "-", "-map", "[whole]", "-f", "null", "-")
                .list();
    }

    private static String graph(Probed.Sound sound) {
        return "[0:" + sound.stream() + "]aformat=channel_layouts=mono,asplit[one][other];"
                + "[one]silencedetect=n=-45dB:d=2,ametadata=mode=print:key=lavfi.silence_duration:file=" + PAUSES
                + ",ebur128=framelog=quiet[whole];[other]" + LoudMoments.FILTERS + "[moments]";
    }
}
