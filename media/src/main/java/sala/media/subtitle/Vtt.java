package sala.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * WebVTT as we write it and as ffmpeg writes it: cues with times and text, nothing else. Files of other programs go
 * through {@link SubtitleReader} first, which understands the rest (W3C WebVTT, section 4).
 */
public final class Vtt {

    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{1,3}):)?(\\d\\d):(\\d\\d)\\.(\\d{3}) --> (?:(\\d{1,3}):)?(\\d\\d):(\\d\\d)\\.(\\d{3}).*");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

    private Vtt() {}

    public static String write(Cues cues) {
        return cues.list().stream()
                .map(cue -> time(cue.from()) + " --> " + time(cue.to()) + "\n" + text(cue) + "\n")
                .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
    }

    /** Blocks that are no cues, or whose times make no sense, are passed over. */
    public static Cues read(String vtt) {
        List<Cue> cues = new ArrayList<>();
        for (String block : BLANK_LINES.split(vtt.replace("\r\n", "\n"), -1)) {
            String[] parts = block.strip().split("\n", 2);
            Matcher times = TIMES.matcher(parts[0]);
            if (times.matches() && parts.length == 2 && !parts[1].isBlank()) {
                Cue cue = new Cue(time(times, 1), time(times, 5), shortened(parts[1].strip()));
                if (cue.to().compareTo(cue.from()) > 0) {
                    cues.add(cue);
                }
            }
        }
        return new Cues(cues);
    }

    /** A blank line would end the cue, an arrow would begin another. */
    private static String text(Cue cue) {
        return BLANK_LINES.matcher(cue.text().strip()).replaceAll("\n").replace("-->", "→");
    }

    private static String shortened(String text) {
        return text.length() <= Cues.LONGEST ? text : text.substring(0, Cues.LONGEST);
    }

    private static Duration time(Matcher times, int first) {
        String hours = times.group(first);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(first + 1)))
                .plusSeconds(Long.parseLong(times.group(first + 2)))
                .plusMillis(Long.parseLong(times.group(first + 3)));
    }

    /** As players and people write it: {@code 01:02:03.500}. */
    public static String time(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
