package sala.roster.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of birth as schools write it: {@code 12/01/2556}, {@code 12 ม.ค. 2556}, {@code ๑๒ มกราคม ๒๕๕๖},
 * {@code 2013-01-12}, or the number of a day that a spreadsheet keeps. The day stands before the month. Years of the
 * Buddhist era are told by their size.
 */
final class WrittenDay {

    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;

    /** Day 1 of spreadsheets is the first of January 1900; they believe that year to be a leap year. */
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\s-]+(\\d{1,2})[/.\\s-]+(\\d{2}|\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\d{1,2})\\s*([\\p{L}\\p{M}.]+)\\s*(?:พ\\.?ศ\\.?\\s*)?(\\d{2}|\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5,6}");
    private static final Pattern HOUR = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(\\s*[AaPp][Mm])?$");

    /** The beginnings by which months are told, long and short. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("มค", "มกรา", "jan"),
            List.of("กพ", "กุมภา", "feb"),
            List.of("มีค", "มีนา", "mar"),
            List.of("เมย", "เมษา", "apr"),
            List.of("พค", "พฤษภา", "may"),
            List.of("มิย", "มิถุนา", "jun"),
            List.of("กค", "กรกฎา", "กรกฏา", "jul"),
            List.of("สค", "สิงหา", "aug"),
            List.of("กย", "กันยา", "sep"),
            List.of("ตค", "ตุลา", "oct"),
            List.of("พย", "พฤศจิกา", "nov"),
            List.of("ธค", "ธันวา", "dec"));

    private WrittenDay() {}

    /**
     * Empty when it is no day on which somebody of today was born.
     *
     * @param today no later one is believed
     */
    static Optional<LocalDate> of(String typed, LocalDate today) {
        String text = HOUR.matcher(Written.arabic(typed).strip()).replaceAll("");
        return day(text)
                .map(day -> beforeToday(day, today))
                .filter(day -> day.getYear() >= 1900 && !day.isAfter(today));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), number(named, 1));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(SPREADSHEETS_BEGIN.plusDays(Long.parseLong(text)))
                        .map(day -> day.getYear() >= FIRST_BUDDHIST ? day.minusYears(BUDDHIST_ERA) : day)
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Nought for none. */
    private static int month(String named) {
        String plain = named.replace(".", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(beginning -> begins(plain, beginning))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Short ones are whole, long ones may be cut. */
    private static boolean begins(String plain, String beginning) {
        return beginning.length() < 3 || beginning.equals("มีค") || beginning.equals("มิย") || beginning.equals("เมย")
                ? plain.equals(beginning)
                : plain.startsWith(beginning);
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(christian(Integer.parseInt(year)), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Two digits are the last ones of a year of the Buddhist era, as people write it by hand. */
    private static int christian(int year) {
        int whole = year < 100 ? 2500 + year : year;
        return whole >= FIRST_BUDDHIST ? whole - BUDDHIST_ERA : whole;
    }

    /** Of a teacher born in 24xx with two digits written, the century before is meant. */
    private static LocalDate beforeToday(LocalDate day, LocalDate today) {
        return day.isAfter(today) && day.minusYears(100).getYear() > 1920 ? day.minusYears(100) : day;
    }
}
