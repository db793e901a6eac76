package sala.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of indicators in a text, such as {@code ค 1.1 ป.4/3}: whatever stands between their parts, in Thai digits or
 * others, each is one term and never a part of another.
 */
final class CodesInText {

    private static final char THAI_ZERO = '๐';

    /** Learning area, strand and standard, grade or span of grades, number; parts with blanks and dots between them. */
    private static final Pattern CODE = Pattern.compile("(?:(?<![\\u0e01-\\u0e4e])[ก-ฮ]{2,3}|[ก-ฮ])[\\s.]*"
            + "\\d{1,2}\\s*\\.\\s*\\d{1,2}\\s*[อปม]\\s*\\.?\\s*\\d(?:\\s*[-–]\\s*\\d)?\\s*/\\s*\\d{1,3}(?!\\d)");

    private CodesInText() {}

    /**
     * One code.
     *
     * @param term without blanks, in Arabic digits
     */
    record Code(String term, int start, int end) {}

    /** In the order of the text. */
    static List<Code> in(CharSequence text) {
        String arabic = arabic(text);
        Matcher matcher = CODE.matcher(arabic);
        List<Code> codes = new ArrayList<>();
        while (matcher.find()) {
            codes.add(new Code(term(matcher.group()), matcher.start(), matcher.end()));
        }
        return codes;
    }

    /** Letters, digits and what tells one number from the next: {@code ค1.1ป4/3}. */
    private static String term(String code) {
        String plain = code.replaceAll("\\s+", "").replace('–', '-');
        return plain.replaceFirst("^(\\D+?)\\.(?=\\d)", "$1").replaceFirst("([อปม])\\.(?=\\d)", "$1");
    }

    private static String arabic(CharSequence text) {
        StringBuilder arabic = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= THAI_ZERO && c <= THAI_ZERO + 9 ? '0' + c - THAI_ZERO : c)
                .forEach(c -> arabic.append((char) c));
        return arabic.toString();
    }
}
