package sala.search.thai;

/**
 * Replaces the private-use glyphs with which Windows (U+F700 …) and Macintosh (U+F884 …) fonts place Thai marks, and
 * drops characters that nobody sees.
 */
final class PrivateGlyphs {

    private static final char WINDOWS = '\uf700';
    private static final String WINDOWS_LETTERS = "ฐ"
            + "\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
            + "ญ"
            + "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";
    private static final char MACINTOSH = '\uf884';
    private static final String MACINTOSH_LETTERS = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47"
            + "\u0e48\u0e48\u0e48\u0e49\u0e49\u0e49\u0e4a\u0e4a\u0e4a\u0e4b\u0e4b\u0e4b\u0e4c\u0e4c\u0e4c"
            + "\u0e4d"
            + "ญ"
            + "\u0e38\u0e39\u0e3a"
            + "ฐ";

    private PrivateGlyphs() {}

    static TracedText replace(CharSequence text) {
        TracedText result = new TracedText(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = letter(text.charAt(i));
            if (!isInvisible(c) && !isLostMark(text, i)) {
                result.append(c, i);
            }
        }
        return result;
    }

    private static char letter(char c) {
        if (c >= WINDOWS && c < WINDOWS + WINDOWS_LETTERS.length()) {
            return WINDOWS_LETTERS.charAt(c - WINDOWS);
        }
        if (c >= MACINTOSH && c < MACINTOSH + MACINTOSH_LETTERS.length()) {
            return MACINTOSH_LETTERS.charAt(c - MACINTOSH);
        }
        return c == '\u00a0' ? ' ' : c;
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u00ad' || c == '\u2060' || c == '\ufeff';
    }

    /** A replacement character behind a Thai letter is a mark that could not be decoded. */
    private static boolean isLostMark(CharSequence text, int i) {
        return text.charAt(i) == '\ufffd' && i > 0 && ThaiLetter.isThai(letter(text.charAt(i - 1)));
    }
}
