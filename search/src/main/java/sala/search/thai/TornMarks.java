package sala.search.thai;

import static sala.search.thai.ThaiLetter.SARA_AA;
import static sala.search.thai.ThaiLetter.SARA_AM;

/**
 * Joins what cannot stand apart: a mark, a following vowel or a consonant that a space or a line break has separated
 * from the rest of its cluster, and words written with a space between all clusters.
 */
final class TornMarks {

    /** Longer gaps are layout, not damage. */
    private static final int WIDEST_GAP = 3;

    private final TracedText text;
    private final TracedText result;

    /** Whether this line is letter-spaced, so that a lone า is just that and not half of ำ. */
    private boolean spacedOut;

    private TornMarks(TracedText text) {
        this.text = text;
        this.result = text.successor();
    }

    static TracedText join(TracedText text) {
        return new TornMarks(text).join();
    }

    private TracedText join() {
        int i = 0;
        spacedOut = SpacedOut.isLine(text, 0);
        while (i < text.length()) {
            i = isGap(i) ? gap(i) : word(i);
        }
        return result;
    }

    /** Copies a word, or the run of single clusters that it begins. */
    private int word(int start) {
        int run = SpacedOut.endOfRun(text, start);
        int end = run > start ? run : endOfWord(start);
        for (int i = start; i < end; i++) {
            if (!isGap(i)) {
                result.append(text.charAt(i), text.origin(i));
            }
        }
        return end;
    }

    private int gap(int start) {
        int end = start;
        boolean newLine = false;
        while (end < text.length() && isGap(end)) {
            newLine |= text.charAt(end++) == '\n';
        }
        spacedOut = newLine ? SpacedOut.isLine(text, end) : spacedOut;
        if (!isTorn(start, end)) {
            result.copy(text, start, end);
            return end;
        }
        char next = text.charAt(end);
        result.append(next == SARA_AA && !spacedOut ? SARA_AM : next, text.origin(end));
        return end + 1;
    }

    /** Whether the gap runs through a cluster. */
    private boolean isTorn(int start, int end) {
        if (start == 0 || end == text.length() || end - start > WIDEST_GAP) {
            return false;
        }
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        if (ThaiLetter.isLeadingVowel(before)) {
            return ThaiLetter.isConsonant(after);
        }
        boolean base = ThaiLetter.isConsonant(before) || ThaiLetter.isMark(before);
        return base && (ThaiLetter.isMark(after) || ThaiLetter.isFollowingVowel(after));
    }

    private boolean isGap(int i) {
        return Character.isWhitespace(text.charAt(i));
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !isGap(end)) {
            end++;
        }
        return end;
    }
}
