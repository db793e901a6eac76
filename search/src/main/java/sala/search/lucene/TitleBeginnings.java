package sala.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;

/** What people type while they look for a title: its beginning or a part of it, without tone marks or spaces. */
final class TitleBeginnings {

    private static final int LONGEST = 24;

    private TitleBeginnings() {}

    /** The title from each of its words or Thai clusters on, the whole one first. */
    static Set<String> endings(String title) {
        BareText bare = BareText.of(title);
        Set<String> endings = new LinkedHashSet<>();
        for (int start : bare.starts()) {
            endings.add(cut(bare.between(start, bare.end())));
        }
        endings.remove("");
        return endings;
    }

    /** All of it, as {@link Fields#WHOLE} has titles. */
    static String whole(String text) {
        return WholeTitles.written(text);
    }

    /** Folded, in lower case, letters and digits and marks only. */
    static String bare(String text) {
        return cut(BareText.of(text).whole());
    }

    private static String cut(String bare) {
        return bare.codePointCount(0, bare.length()) <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST));
    }
}
