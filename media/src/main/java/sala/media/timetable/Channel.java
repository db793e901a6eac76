package sala.media.timetable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.fault.Required;

/**
 * A channel of television by one spelling: {@code DLTV4} for {@code dltv 04}, {@code DLTV-P4} and {@code ช่อง DLTV ๔}.
 *
 * @param name as it is stored and shown
 */
public record Channel(String name) {

    private static final int LONGEST = 40;
    private static final Pattern NUMBERED = Pattern.compile(".*?DLTV[\\s_.-]*0*([1-9]\\d?)");
    private static final Pattern GRADED = Pattern.compile(".*?DLTV[\\s_.-]*([KPM])[\\s_.-]*0*([1-6])");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    /** How many channels come before the first of these grades. */
    private static final Map<String, Integer> BEFORE = Map.of("P", 0, "M", 6, "K", 9);

    private static final int LAST_OF_A_GRADE = 12;

    /** @throws sala.fault.Invalid when nothing was written, or too much */
    public static Channel of(String written) {
        String text = plain(Required.text("channel", written, LONGEST));
        Matcher graded = GRADED.matcher(text);
        if (graded.matches()) {
            int number = BEFORE.getOrDefault(graded.group(1), 0) + Integer.parseInt(graded.group(2));
            if (number <= LAST_OF_A_GRADE) {
                return new Channel("DLTV" + number);
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        return new Channel(
                numbered.matches()
                        ? "DLTV" + numbered.group(1)
                        : BLANKS.matcher(text).replaceAll(" "));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, (char) ('0' + Character.digit(plain.charAt(i), 10)));
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT).strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
