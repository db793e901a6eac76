package sala.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** A text as titles are compared: repaired, folded, in lower case; letters, digits and marks only. */
final class BareText {

    private final TracedText folded;
    private final List<Integer> starts;

    private BareText(TracedText folded) {
        this.folded = folded;
        this.starts = startsOf(folded);
    }

    static BareText of(String text) {
        return new BareText(Folding.fold(ThaiRepair.repair(text)));
    }

    /** Where a word or a Thai cluster begins, in the order of the text; for {@link #between}. */
    List<Integer> starts() {
        return starts;
    }

    int end() {
        return folded.length();
    }

    /** What stands from one place up to another. */
    String between(int start, int end) {
        StringBuilder bare = new StringBuilder();
        folded.subSequence(start, end).codePoints().filter(BareText::isWritten).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    String whole() {
        return between(0, end());
    }

    private static List<Integer> startsOf(TracedText folded) {
        TreeSet<Integer> starts = new TreeSet<>();
        Folding.clusters(folded).stream()
                .flatMap(List::stream)
                .map(Cluster::start)
                .forEach(starts::add);
        for (int i = 0; i < folded.length(); i++) {
            if (isWritten(folded.charAt(i)) && (i == 0 || !isWritten(folded.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        return List.copyOf(starts);
    }

    private static boolean isWritten(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
