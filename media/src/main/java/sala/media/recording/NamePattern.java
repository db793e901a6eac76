package sala.media.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Channel;
import sala.media.timetable.csv.WrittenDay;

/** One way to name recordings: where in the name channel, day and time stand. */
final class NamePattern {

    private static final String GAP = "[\\s_.,()\\[\\]–—-]{0,4}T?[\\s_.-]{0,2}";
    private static final Map<String, String> SLOTS = Map.ofEntries(
            Map.entry(
                    "{channel}", "(?<channel>DLTV[\\s_.-]{0,2}(?:[PMK][\\s_.-]?0?[1-6]|(?:0?[1-9]|1[0-9])))(?![0-9])"),
            Map.entry("{yyyy}", "(?<y>2[0-6]\\d\\d)"),
            Map.entry("{yy}", "(?<![0-9])(?<y>\\d\\d)"),
            Map.entry("{mm}", "(?<mm>0[1-9]|1[0-2])"),
            Map.entry("{dd}", "(?<dd>0[1-9]|[12]\\d|3[01])"),
            Map.entry("{HH}", "(?<hour>[01]\\d|2[0-3])[:h.]?"),
            Map.entry("{MM}", "(?<minute>[0-5]\\d)"),
            Map.entry("{SS?}", "(?:[:m.]?(?<second>[0-5]\\d))?(?![0-9])"),
            Map.entry("{SS}", "[:m.]?(?<second>[0-5]\\d)(?![0-9])"),
            Map.entry("*", ".*?"));

    private final Pattern pattern;
    private final boolean namesChannel;

    private NamePattern(Pattern pattern, boolean namesChannel) {
        this.pattern = pattern;
        this.namesChannel = namesChannel;
    }

    /** @throws IllegalArgumentException when there is no such slot */
    static NamePattern of(String line) {
        StringBuilder text = new StringBuilder();
        for (String word : line.strip().split("\\s+")) {
            String slot = SLOTS.get(word);
            if (slot == null) {
                throw new IllegalArgumentException("no such slot: " + word);
            }
            text.append(text.length() == 0 ? "" : GAP).append(slot);
        }
        return new NamePattern(Pattern.compile(text.toString(), Pattern.CASE_INSENSITIVE), line.contains("{channel}"));
    }

    /**
     * Empty when the name is built otherwise, or has no such day.
     *
     * @param name without its ending, in Arabic digits
     * @param folder what the folder says of the channel; null when it says nothing
     */
    Optional<NamedRecording> read(String name, @Nullable Channel folder) {
        Matcher found = pattern.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        Channel channel = namesChannel ? Channel.of(found.group("channel")) : folder;
        try {
            return channel == null ? Optional.empty() : Optional.of(new NamedRecording(channel, begin(found)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime begin(Matcher found) {
        LocalDate day = LocalDate.of(
                WrittenDay.year(number(found.group("y"))), number(found.group("mm")), number(found.group("dd")));
        return day.atTime(LocalTime.of(
                number(found.group("hour")), number(found.group("minute")), number(found.group("second"))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
