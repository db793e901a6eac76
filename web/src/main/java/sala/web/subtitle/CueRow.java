package sala.web.subtitle;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Vtt;

/** A row of the editor, as it was typed. */
public record CueRow(String from, String to, String text) {

    /** {@code 1:02:03.5}, {@code 2:03}, {@code 3.5}; also with a comma. */
    private static final Pattern TIME =
            Pattern.compile("(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})(?:[.,](\\d{1,3}))?");

    static CueRow of(Cue cue) {
        return new CueRow(Vtt.time(cue.from()), Vtt.time(cue.to()), cue.text());
    }

    boolean isBlank() {
        return text.isBlank() && from.isBlank() && to.isBlank();
    }

    /** Times that cannot be read become none, which is refused with the number of the row. */
    Cue cue() {
        return new Cue(time(from), time(to), text.replace("\r\n", "\n").strip());
    }

    private static Duration time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        return parts.matches()
                ? Duration.ofHours(number(parts.group(1)))
                        .plusMinutes(number(parts.group(2)))
                        .plusSeconds(number(parts.group(3)))
                        .plusMillis(thousandths(parts.group(4)))
                : Duration.ofMillis(-1);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long thousandths(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }
}
