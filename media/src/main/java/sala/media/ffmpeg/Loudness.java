package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.media.transcode.Probed;
import sala.media.transcode.Watch;

/**
 * Brings every voice to the same loudness (EBU R 128, −16 LUFS): measured once, then one gain and a limiter. A tenth of
 * the cost of a two-pass {@code loudnorm}, and no pumping.
 */
final class Loudness {

    private static final double TARGET = -16;
    private static final double MOST = 20;
    private static final double SILENCE = -55;
    private static final Pattern INTEGRATED = Pattern.compile("^\\s*I:\\s+(-?[0-9.]+) LUFS");

    private final Programs programs;

    Loudness(Programs programs) {
        this.programs = programs;
    }

    /** The filter that corrects this sound; one that changes nothing where there is nothing to measure. */
    String correction(Path file, Probed probed, Path work, Watch watch) {
        Probed.Sound sound = probed.sound();
        if (sound == null) {
            return "anull";
        }
        Patience patience = Patience.forRecording(Lengths.orLongest(probed));
        Ended ended = programs.run(new Task(arguments(file, sound), work, patience), Listener.cancelledBy(watch));
        if (ended.ending() == Ended.Ending.CANCELLED) {
            throw Verdicts.onFailure(ended);
        }
        OptionalDouble measured = integrated(ended.errors());
        return measured.isEmpty() || measured.getAsDouble() < SILENCE ? "anull" : gain(measured.getAsDouble());
    }

    static OptionalDouble integrated(List<String> lines) {
        return lines.stream()
                .map(INTEGRATED::matcher)
                .filter(Matcher::find)
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((first, last) -> last);
    }

    private static String gain(double measured) {
        double decibels = Math.max(-MOST, Math.min(MOST, TARGET - measured));
        return String.format(Locale.ROOT, "volume=%.1fdB,alimiter=limit=0.84:level=false", decibels);
    }

    private static List<String> arguments(Path file, Probed.Sound sound) {
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-hide_banner", "-v", "info"));
        arguments.addAll(List.of("-nostats", "-progress", "pipe:1"));
        arguments.addAll(Fence.inputOptions());
        arguments.addAll(List.of("-i", file.toString(), "-map", "0:" + sound.stream()));
        arguments.addAll(List.of("-af", "ebur128=framelog=quiet", "-f", "null", "-"));
        return arguments;
    }
}
