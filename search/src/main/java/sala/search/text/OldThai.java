package sala.search.text;

import java.util.regex.Pattern;

/**
 * Thai that a parser took for Western letters: files of the nineties say nothing of their code page, or say it where
 * parsers do not look. “ªÑé¹” is ชั้น in windows-874, and no word of any other language.
 */
final class OldThai {

    private static final String LETTER = "[\u00a1-\u00da\u00df-\u00fb]";

    /** No Western language has so many accented letters side by side. */
    private static final Pattern LINE = Pattern.compile(".*" + LETTER + "{4,}.*");

    /** What lies between a letter in Unicode and the same byte as a Western letter. */
    private static final int FURTHER = '\u0e01' - '\u00a1';

    private OldThai() {}

    /** Line by line, so that a Western line among them stays. */
    static String mended(String text) {
        StringBuilder mended = new StringBuilder();
        text.lines().forEach(line -> mended.append(LINE.matcher(line).matches() ? thai(line) : line)
                .append('\n'));
        return mended.toString().strip();
    }

    private static CharSequence thai(String line) {
        StringBuilder thai = new StringBuilder();
        line.chars().forEach(c -> thai.append((char) (isLetter(c) ? c + FURTHER : c)));
        return thai;
    }

    private static boolean isLetter(int c) {
        return c >= '\u00a1' && c <= '\u00da' || c >= '\u00df' && c <= '\u00fb';
    }
}
