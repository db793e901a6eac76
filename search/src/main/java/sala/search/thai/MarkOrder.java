package sala.search.thai;

import static sala.search.thai.ThaiLetter.NIKHAHIT;
import static sala.search.thai.ThaiLetter.SARA_AA;
import static sala.search.thai.ThaiLetter.SARA_AE;
import static sala.search.thai.ThaiLetter.SARA_AM;
import static sala.search.thai.ThaiLetter.SARA_E;

/**
 * Puts the marks on each consonant in canonical order, once each, and composes ํ + า to ำ and เ + เ to แ. These look
 * the same on screen and are typed every way there is.
 */
final class MarkOrder {

    private final TracedText text;
    private final TracedText result;

    private MarkOrder(TracedText text) {
        this.text = text;
        this.result = text.successor();
    }

    static TracedText arrange(TracedText text) {
        return new MarkOrder(text).arrange();
    }

    private TracedText arrange() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isClusterTail(i)) {
                i = arrangeTail(i);
            } else if (c == SARA_E && i + 1 < text.length() && text.charAt(i + 1) == SARA_E) {
                result.append(SARA_AE, text.origin(i));
                i += 2;
            } else {
                result.append(c, text.origin(i));
                i++;
            }
        }
        return result;
    }

    private boolean isClusterTail(int i) {
        return ThaiLetter.isMark(text.charAt(i)) || text.charAt(i) == SARA_AM;
    }

    private int arrangeTail(int start) {
        int end = start;
        boolean am = false;
        while (end < text.length() && isClusterTail(end) && !(am && !ThaiLetter.isTone(text.charAt(end)))) {
            am |= text.charAt(end) == SARA_AM;
            end++;
        }
        boolean composes = !am && end < text.length() && text.charAt(end) == SARA_AA && contains(NIKHAHIT, start, end);
        int next = composes ? end + 1 : end;
        appendTail(ordered(start, end, am || composes), start, next);
        return next;
    }

    private String ordered(int start, int end, boolean am) {
        StringBuilder ordered = new StringBuilder();
        for (int rank = 0; rank <= 3; rank++) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean wanted = c != SARA_AM && ThaiLetter.rank(c) == rank && !(am && c == NIKHAHIT);
                if (wanted && !contains(c, start, i)) {
                    ordered.append(c);
                }
            }
        }
        return am ? ordered.append(SARA_AM).toString() : ordered.toString();
    }

    /** Origins keep growing although the marks changed places; the last one covers what was dropped. */
    private void appendTail(String tail, int start, int end) {
        for (int k = 0; k < tail.length(); k++) {
            result.append(tail.charAt(k), text.origin(k == tail.length() - 1 ? end - 1 : start + k));
        }
    }

    private boolean contains(char wanted, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return true;
            }
        }
        return false;
    }
}
