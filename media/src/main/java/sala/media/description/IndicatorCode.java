package sala.media.description;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * What an indicator is called in the curriculum: {@code ค 1.1 ป.4/1}. However it was typed, with Thai digits or without
 * blanks, the same indicator has the same code.
 */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {

    /** In letters and signs. */
    public static final int LONGEST = 60;

    private static final char THAI_ZERO = '๐';
    private static final Pattern BLANKS = Pattern.compile("[\\s|]+");
    /** The letter of the learning area, the standard, and the grade with the number. */
    private static final Pattern USUAL = Pattern.compile("(\\p{IsThai}{1,3}) ?(\\d+\\.\\d+) ?(\\p{IsThai}\\.? ?\\d.*)");

    /** @throws Invalid when it is empty or very long */
    public static IndicatorCode of(String typed) {
        String plain = Required.text("indicators", BLANKS.matcher(arabic(typed)).replaceAll(" "), LONGEST);
        Matcher usual = USUAL.matcher(plain);
        return new IndicatorCode(
                usual.matches()
                        ? usual.group(1) + " " + usual.group(2) + " "
                                + usual.group(3).replace(" ", "")
                        : plain);
    }

    private static String arabic(String text) {
        return text.codePoints()
                .map(c -> c >= THAI_ZERO && c <= THAI_ZERO + 9 ? '0' + c - THAI_ZERO : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
