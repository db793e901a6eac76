package sala.search.thai;

/** Recognises words with a space between all their clusters, as headings and some PDF writers have them. */
final class SpacedOut {

    /** Two single clusters side by side may well be two words. */
    private static final int SHORTEST_RUN = 3;

    private static final int SIGNS_OF_SPACING = 2;

    private SpacedOut() {}

    /**
     * The end of the run of single clusters, one space apart, that begins here; {@code start} when there is none. A run
     * of bare consonants is a list ({@code ก ข ค ง}) and not a word.
     */
    static int endOfRun(TracedText text, int start) {
        int clusters = 0;
        boolean vowels = false;
        int end = start;
        int next = start;
        while (isWholeWord(text, next, endOfPiece(text, next))) {
            end = endOfPiece(text, next);
            vowels |= end - next > 1 || !ThaiLetter.isConsonant(text.charAt(next));
            clusters++;
            next = end + 1;
        }
        return clusters >= SHORTEST_RUN && vowels ? end : start;
    }

    /** Whether the line that begins here has marks or vowels torn off as only letter-spacing does it. */
    static boolean isLine(TracedText text, int start) {
        int signs = 0;
        for (int i = start + 1; i + 1 < text.length() && text.charAt(i) != '\n'; i++) {
            signs += isSign(text.charAt(i - 1), text.charAt(i), text.charAt(i + 1)) ? 1 : 0;
        }
        return signs >= SIGNS_OF_SPACING;
    }

    private static boolean isSign(char before, char c, char after) {
        if (c != ' ') {
            return c == ThaiLetter.SARA_AA && before == ' ' && after == ' ';
        }
        return ThaiLetter.isMark(after) && !Character.isWhitespace(before)
                || ThaiLetter.isLeadingVowel(before) && ThaiLetter.isConsonant(after);
    }

    private static boolean isWholeWord(TracedText text, int start, int end) {
        boolean ends = end == text.length() || Character.isWhitespace(text.charAt(Math.min(end, text.length() - 1)));
        return end > start && ends && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    }

    /** The end of the cluster, or of the part of one, that begins here. */
    private static int endOfPiece(TracedText text, int start) {
        int i = start;
        if (i < text.length() && ThaiLetter.isLeadingVowel(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && ThaiLetter.isConsonant(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && ThaiLetter.isMark(text.charAt(i))) {
            i++;
        }
        return i < text.length() && ThaiLetter.isFollowingVowel(text.charAt(i)) ? i + 1 : i;
    }
}
