package sala.media.disk.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as file names have them, with years of the Buddhist era or the common one. */
final class Days {

    private static final int ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_COMMON = 2100;
    /** Two digits from here on are a Buddhist year of this century: 65 is 2565. */
    private static final int TWO_DIGITS_BUDDHIST = 43;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");

    private final NamingRules rules;

    Days(NamingRules rules) {
        this.rules = rules;
    }

    Optional<LocalDate> of(Hit hit) {
        try {
            Integer month = hit.slot("mm") != null ? number(hit.slot("mm")) : month(hit.slot("month"));
            return month == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year(number(hit.slot("y"))), month, number(hit.slot("dd"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int year(int written) {
        if (written < 100) {
            return written >= TWO_DIGITS_BUDDHIST ? written + 2500 - ERA : written + 2000;
        }
        if (written > LAST_COMMON && written < FIRST_BUDDHIST) {
            throw new DateTimeException("a year of no era: " + written);
        }
        return written >= FIRST_BUDDHIST ? written - ERA : written;
    }

    private @Nullable Integer month(@Nullable String name) {
        String letters = letters(name == null ? "" : name);
        return rules.giving(Gives.MONTH).stream()
                .filter(rule ->
                        rule.words().stream().anyMatch(word -> letters(word).equals(letters)))
                .map(rule -> Integer.valueOf(rule.value()))
                .findFirst()
                .orElse(null);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(PlainText.of(text).text()).replaceAll("");
    }
}
