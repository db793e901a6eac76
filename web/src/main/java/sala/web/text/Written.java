package sala.web.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import sala.people.Language;

/**
 * The one place that writes dates, in the Buddhist era in Thai and in the Common Era in English; and times of day in
 * Thailand, numbers, sizes and durations, as people write them.
 */
public record Written(Language language) {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final double STEP = 1024;

    /** {@code 21 พ.ย. 2569}, {@code 21 Nov 2026} */
    public String date(LocalDate date) {
        return formatter("d MMM uuuu").format(date);
    }

    /** {@code 21 พ.ย. 2569}, {@code 21 Nov 2026} */
    public String date(Instant instant) {
        return formatter("d MMM uuuu").format(instant.atZone(THAILAND));
    }

    /** {@code 21 พ.ย. 2569 15:04} */
    public String dateTime(Instant instant) {
        return formatter("d MMM uuuu HH:mm").format(instant.atZone(THAILAND));
    }

    /** {@code 2569}, {@code 2026} */
    public String year(int year) {
        return formatter("uuuu").format(LocalDate.of(year, Month.JANUARY, 1));
    }

    /** {@code พ.ย.} */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /** {@code 1:02:03}, {@code 4:05} */
    public String duration(Duration duration) {
        long hours = duration.toHours();
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, duration.toMinutesPart(), duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** {@code 12.3 MB} */
    public String bytes(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < units.length - 1) {
            value /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
        return format.format(value) + " " + units[unit];
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).withChronology(era());
    }

    private Chronology era() {
        return language == Language.THAI ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE;
    }
}
