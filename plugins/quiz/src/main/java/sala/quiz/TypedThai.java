package sala.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether two people typed the same, although Thai can be typed in several ways that look alike: marks in either
 * order, sara am as one sign or two, sara ae as two sara e, Thai or Arabic digits, spaces and invisible signs between
 * words or not.
 */
final class TypedThai {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SARA_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");
    private static final Pattern MARK_BEFORE_VOWEL =
            Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A\\u0E47\\u0E4D])");
    private static final Pattern MARK_TWICE = Pattern.compile("([\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])\\1+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Between Latin letters and digits a space tells words and numbers apart; beside anything else it does not. */
    private static final Pattern IDLE_SPACE = Pattern.compile("(?<![a-z0-9]) | (?![a-z0-9])");

    private TypedThai() {}

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** One form for all that counts as the same; applying it again changes nothing. */
    static String normal(String typed) {
        String before = typed;
        String after = step(before);
        while (!after.equals(before)) {
            before = after;
            after = step(before);
        }
        return after;
    }

    private static String step(String typed) {
        String text = INVISIBLE.matcher(typed).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = arabicDigits(text).replace("\u0E40\u0E40", "\u0E41");
        text = SARA_AM.matcher(text).replaceAll("$1\u0E33");
        text = MARK_BEFORE_VOWEL.matcher(text).replaceAll("$2$1");
        text = MARK_TWICE.matcher(text).replaceAll("$1");
        text = SPACES.matcher(text).replaceAll(" ").strip();
        return IDLE_SPACE.matcher(text).replaceAll("");
    }

    private static String arabicDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append((char) (c >= '\u0E50' && c <= '\u0E59' ? c - '\u0E50' + '0' : c)));
        return digits.toString();
    }
}
