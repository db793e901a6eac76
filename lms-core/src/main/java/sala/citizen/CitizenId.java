package sala.citizen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.fault.Invalid;

/**
 * The number by which the state knows a person: 13 digits of which the last proves the others, or a G and 12 digits,
 * which schools give to pupils without papers.
 *
 * @param text without blanks and dashes; never to be shown or logged, {@link #masked} is
 */
public record CitizenId(String text) {

    private static final int LENGTH = 13;
    private static final Pattern DIGITS = Pattern.compile("\\d{13}");
    private static final Pattern OF_SCHOOLS = Pattern.compile("G\\d{12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.'’]");
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("\\d{11,12}");

    /** Anything that may be one, also a mistyped one. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("[\\dGg](?:[\\s-]?\\d){10,13}", Pattern.UNICODE_CHARACTER_CLASS);

    /** @throws Invalid when it is no such number */
    public CitizenId {
        if (!DIGITS.matcher(text).matches() && !OF_SCHOOLS.matcher(text).matches()) {
            throw new Invalid("citizenId", "citizen-id.length");
        }
        if (DIGITS.matcher(text).matches() && !isProven(text)) {
            throw new Invalid("citizenId", "citizen-id.check-digit");
        }
    }

    /**
     * As it was typed: with blanks, dashes, Thai digits, or without the zeros at the beginning that a spreadsheet ate,
     * where the check digit proves that it ate them.
     *
     * @throws Invalid when it is no such number
     */
    public static CitizenId of(String typed) {
        String plain = BETWEEN.matcher(arabic(typed)).replaceAll("").replace('g', 'G');
        return new CitizenId(WITHOUT_ZEROS.matcher(plain).matches() ? restored(plain) : plain);
    }

    /** {@code x-xxxx-xxxxx-12-x}: enough to see whether two papers speak of one person, no more. */
    public String masked() {
        return "x-xxxx-xxxxx-" + text.substring(LENGTH - 3, LENGTH - 1) + "-x";
    }

    /** The text with whatever may be such a number masked. */
    public static String hiddenIn(String text) {
        Matcher found = LIKE_ONE.matcher(text);
        return found.replaceAll(each -> {
            String plain = BETWEEN.matcher(each.group()).replaceAll("");
            return "x-xxxx-xxxxx-" + plain.substring(plain.length() - 3, plain.length() - 1) + "-x";
        });
    }

    /** Thai digits as Arabic ones. */
    private static String arabic(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String restored(String digits) {
        String whole = "0".repeat(LENGTH - digits.length()) + digits;
        return isProven(whole) ? whole : digits;
    }

    private static boolean isProven(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
    }

    /** Masked, since texts of objects come into logs. */
    @Override
    public String toString() {
        return masked();
    }
}
