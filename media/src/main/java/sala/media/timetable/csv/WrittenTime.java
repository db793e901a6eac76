package sala.media.timetable.csv;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day and lengths as people write them: {@code 8.30 น.}, {@code 08:30-09:20}, {@code 50 นาที}. */
final class WrittenTime {

    private static final String CLOCK = "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(?:น\\.?)?";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:-|–|—|~|ถึง|to)\\s*(.*)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})\\s*(?:นาที|น\\.|min(?:utes)?|m)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private WrittenTime() {}

    /** Empty when there is no such time. */
    static Optional<LocalTime> of(String written) {
        Matcher found = TIME.matcher(PlainDigits.of(written).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            int seconds = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            return Optional.of(
                    LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), seconds));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The part of {@code 08.30-09.20} before the dash; all of it when there is none. */
    static String begin(String written) {
        Matcher range = RANGE.matcher(written.strip());
        return range.matches() ? range.group(1) : written;
    }

    /** The part behind the dash; empty when there is none. */
    static String end(String written) {
        Matcher range = RANGE.matcher(written.strip());
        return range.matches() ? range.group(2) : "";
    }

    /** Empty when it is no length. */
    static Optional<Duration> length(String written) {
        String text = PlainDigits.of(written).strip();
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return Optional.of(
                    Duration.ofHours(Integer.parseInt(hours.group(1))).plusMinutes(Integer.parseInt(hours.group(2))));
        }
        Matcher minutes = MINUTES.matcher(text);
        return minutes.matches()
                ? Optional.of(Duration.ofMinutes(Integer.parseInt(minutes.group(1))))
                : Optional.empty();
    }
}
