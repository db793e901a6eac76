package sala.search.thai;

/** What a character is in Thai writing. */
public final class ThaiLetter {

    static final char MAI_HAN_AKAT = '\u0e31';
    static final char SARA_A = '\u0e30';
    static final char SARA_AA = '\u0e32';
    static final char SARA_AM = '\u0e33';
    static final char SARA_E = '\u0e40';
    static final char SARA_AE = '\u0e41';
    static final char LAKKHANGYAO = '\u0e45';
    static final char NIKHAHIT = '\u0e4d';

    private ThaiLetter() {}

    /** Consonants, vowels, marks and signs; digits are not letters. */
    public static boolean isThai(char c) {
        return c >= '\u0e01' && c <= '\u0e4e' && c != '\u0e3f';
    }

    static boolean isConsonant(char c) {
        return c >= '\u0e01' && c <= '\u0e2e';
    }

    /** Vowels written before the consonant that they follow in speech. */
    static boolean isLeadingVowel(char c) {
        return c >= SARA_E && c <= '\u0e44';
    }

    /** Vowels that stand on the line behind a consonant. */
    static boolean isFollowingVowel(char c) {
        return c == SARA_A || c == SARA_AA || c == SARA_AM || c == LAKKHANGYAO;
    }

    /** Whatever stands above or below a consonant. */
    static boolean isMark(char c) {
        return isVowelMark(c) || c >= '\u0e47' && c <= '\u0e4e';
    }

    static boolean isVowelMark(char c) {
        return c == MAI_HAN_AKAT || c >= '\u0e34' && c <= '\u0e3a';
    }

    static boolean isTone(char c) {
        return c >= '\u0e48' && c <= '\u0e4b';
    }

    /** The place of a mark in canonical order: vowel, shortener or nasal, tone, silencer. */
    static int rank(char mark) {
        if (isVowelMark(mark)) {
            return 0;
        }
        return isTone(mark) ? 2 : mark == '\u0e4c' || mark == '\u0e4e' ? 3 : 1;
    }
}
