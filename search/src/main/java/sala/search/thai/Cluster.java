package sala.search.thai;

/**
 * A consonant with the vowels around it.
 *
 * @param start in the folded text
 * @param end in the folded text, behind the last letter
 */
public record Cluster(String letters, int start, int end) {

    /** The cluster that begins here; at least one letter, whatever it is. */
    static Cluster at(CharSequence text, int start) {
        int i = start;
        if (ThaiLetter.isLeadingVowel(text.charAt(i)) && isConsonant(text, i + 1)) {
            i++;
        }
        i++;
        while (i < text.length() && continues(text.charAt(i))) {
            i++;
        }
        return new Cluster(text.subSequence(start, i).toString(), start, i);
    }

    private static boolean isConsonant(CharSequence text, int i) {
        return i < text.length() && ThaiLetter.isConsonant(text.charAt(i));
    }

    private static boolean continues(char c) {
        return ThaiLetter.isMark(c) || ThaiLetter.isFollowingVowel(c);
    }
}
