package sala.roster.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and numbers as people and spreadsheets write them. */
final class Written {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cntrl}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ROUNDED = Pattern.compile("(\\d+)(?:[.,](\\d+))?[eE]\\+?(\\d+)");
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

    private Written() {}

    /**
     * Composed, on one line, without what nobody sees and the apostrophe by which spreadsheets know texts; one blank
     * where there are several.
     */
    static String text(String typed) {
        String bare = typed.startsWith("'") ? typed.substring(1) : typed;
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).replace("ํา", "ำ");
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Thai digits as Arabic ones. */
    static String arabic(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A number that identifies something: without blanks, apostrophes and the {@code .0} of a spreadsheet. */
    static String number(String typed) {
        String plain = arabic(text(typed)).replace("'", "").replace(" ", "");
        Matcher whole = WHOLE.matcher(plain);
        return whole.matches() ? whole.group(1) : plain;
    }

    /** Whether a spreadsheet has shortened a long number to {@code 1.23457E+12}, so that digits are lost. */
    static boolean isRounded(String typed) {
        Matcher rounded = ROUNDED.matcher(number(typed));
        if (!rounded.matches()) {
            return false;
        }
        int digits = rounded.group(1).length()
                + (rounded.group(2) == null ? 0 : rounded.group(2).length());
        return digits < Integer.parseInt(rounded.group(3)) + 1;
    }

    /** Numbers with an exponent and all their digits, written out. */
    static String unrounded(String typed) {
        String number = number(typed);
        return ROUNDED.matcher(number).matches() ? new BigDecimal(number.replace(',', '.')).toPlainString() : number;
    }
}
