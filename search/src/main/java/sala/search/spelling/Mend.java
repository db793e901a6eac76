package sala.search.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * What undoes a slip of the finger: a letter put in, left out, put for another, or two exchanged.
 *
 * @param at in the folded text
 * @param length of what is taken out there
 * @param letters put in its place
 */
record Mend(int at, int length, String letters) {

    /** Tones and what else folding drops need no mending. */
    private static final String ALPHABET = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤะาิีึืุูเแโใไั";

    /** All that there are for a slip between two places; letters may also be missing right before the end. */
    static List<Mend> within(CharSequence folded, int start, int end) {
        List<Mend> mends = new ArrayList<>();
        for (int at = start; at < end; at++) {
            mends.add(new Mend(at, 1, ""));
            if (at + 1 < folded.length()) {
                mends.add(new Mend(at, 2, "" + folded.charAt(at + 1) + folded.charAt(at)));
            }
            for (int i = 0; i < ALPHABET.length(); i++) {
                mends.add(new Mend(at, 1, ALPHABET.substring(i, i + 1)));
            }
        }
        for (int at = start; at <= end; at++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                mends.add(new Mend(at, 0, ALPHABET.substring(i, i + 1)));
            }
        }
        return mends;
    }

    /** The folded text from one place to another, which must hold that of the slip, mended. */
    String in(CharSequence folded, int start, int end) {
        return folded.subSequence(start, at) + letters + folded.subSequence(at + length, end);
    }

    boolean isWithin(int start, int end) {
        return start <= at && at + length <= end;
    }

    /** How many letters the text gains by it. */
    int gain() {
        return letters.length() - length;
    }
}
