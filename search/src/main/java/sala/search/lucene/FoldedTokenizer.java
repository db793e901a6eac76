package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** Cuts repaired Thai into pairs of clusters that overlap by one; a cluster that stands alone is a term by itself. */
final class FoldedTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Cluster> terms = new ArrayList<>();
    private TracedText folded = ThaiRepair.repair("");
    private int next;

    @Override
    public void reset() throws IOException {
        super.reset();
        folded = Folding.fold(ThaiRepair.repair(WholeText.read(input)));
        terms.clear();
        next = 0;
        Folding.clusters(folded).forEach(this::addPairs);
    }

    private void addPairs(List<Cluster> stretch) {
        if (stretch.size() == 1) {
            terms.add(stretch.get(0));
        }
        for (int i = 1; i < stretch.size(); i++) {
            Cluster left = stretch.get(i - 1);
            Cluster right = stretch.get(i);
            terms.add(new Cluster(left.letters() + right.letters(), left.start(), right.end()));
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        Cluster pair = terms.get(next++);
        term.append(pair.letters());
        offset.setOffset(correctOffset(folded.origin(pair.start())), correctOffset(folded.originalEnd(pair.end())));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(folded.origin(folded.length()));
        offset.setOffset(end, end);
    }
}
