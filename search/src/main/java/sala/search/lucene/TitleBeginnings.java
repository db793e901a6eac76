package sala.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** What people type while they look for a title: its beginning or a part of it, without tone marks or spaces. */
final class TitleBeginnings {

    private static final int LONGEST = 24;

    private TitleBeginnings() {}

    /** The title from each of its words or Thai clusters on, the whole one first. */
    static Set<String> endings(String title) {
        TracedText folded = folded(title);
        Set<String> endings = new LinkedHashSet<>();
        for (int start : starts(folded)) {
            endings.add(bare(folded.subSequence(start, folded.length())));
        }
        endings.remove("");
        return endings;
    }

    /** Folded, in lower case, letters and digits and marks only. */
    static String bare(String text) {
        return bare((CharSequence) folded(text));
    }

    private static TracedText folded(String text) {
        return Folding.fold(ThaiRepair.repair(text));
    }

    private static Set<Integer> starts(TracedText folded) {
        Set<Integer> starts = new TreeSet<>();
        Folding.clusters(folded).stream()
                .flatMap(List::stream)
                .map(Cluster::start)
                .forEach(starts::add);
        for (int i = 0; i < folded.length(); i++) {
            if (isWritten(folded.charAt(i)) && (i == 0 || !isWritten(folded.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static String bare(CharSequence folded) {
        StringBuilder bare = new StringBuilder();
        folded.codePoints().filter(TitleBeginnings::isWritten).limit(LONGEST).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isWritten(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
