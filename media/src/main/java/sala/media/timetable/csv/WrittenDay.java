package sala.media.timetable.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them: {@code 2026-11-23}, {@code 23/11/2569}, {@code 23 พ.ย. 69}. The day stands before
 * the month unless the year stands before both. Years are those of either era; two digits are Buddhist from 43 on.
 */
public final class WrittenDay {

    private static final int ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_COMMON = 2100;
    private static final int TWO_DIGITS_BUDDHIST = 43;

    private static final String GAP = "[\\s./-]+";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})[\\s./-]*(?<m>\\d{1,2})[\\s./-]*(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})" + GAP + "(?<m>\\d{1,2})" + GAP + "(?<y>\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile(
            "(?<d>\\d{1,2})[\\s./-]*(?<name>[\\p{L}\\p{M}.]+)[\\s./-]*(?:พ\\.?ศ\\.?\\s*)?(?<y>\\d{4}|\\d{2})");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?\\s*|\\s+0?0:00(:00)?$");

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDay() {}

    /** Empty when there is no such day. */
    public static Optional<LocalDate> of(String written) {
        String text = WEEKDAY.matcher(PlainDigits.of(written).strip()).replaceAll("");
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, NAMED)) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(found, pattern == NAMED ? month(found.group("name")) : number(found, "m"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found, int month) {
        try {
            return Optional.of(LocalDate.of(year(number(found, "y")), month, number(found, "d")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /**
     * The common year of one that was written.
     *
     * @throws DateTimeException when it is of no era
     */
    public static int year(int written) {
        if (written < 100) {
            return written >= TWO_DIGITS_BUDDHIST ? written + 2500 - ERA : written + 2000;
        }
        if (written > LAST_COMMON && written < FIRST_BUDDHIST) {
            throw new DateTimeException("a year of no era: " + written);
        }
        return written >= FIRST_BUDDHIST ? written - ERA : written;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(bare(name), 0);
    }

    private static String bare(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : List.of(Locale.forLanguageTag("th"), Locale.ENGLISH)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(bare(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }
}
