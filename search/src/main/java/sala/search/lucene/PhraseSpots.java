package sala.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Finds where expressions of several words stand in a hit: all of their words side by side, not each for itself. */
final class PhraseSpots {

    private static final int MOST = 100;
    private static final double WEIGHT = 1;

    private final IndexSearcher searcher;
    private final List<Query> expressions;

    PhraseSpots(IndexSearcher searcher, List<Query> expressions) {
        this.searcher = searcher;
        this.expressions = expressions;
    }

    void collect(int document, List<Spot> spots) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        for (Query expression : expressions) {
            Matches matches = searcher.rewrite(expression)
                    .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, document - leaf.docBase);
            if (matches != null) {
                collect(matches, expression.toString(), spots);
            }
        }
    }

    private static void collect(Matches matches, String expression, List<Spot> spots) throws IOException {
        for (String field : matches) {
            collect(matches.getMatches(field), expression, spots);
        }
    }

    private static void collect(@Nullable MatchesIterator found, String expression, List<Spot> spots)
            throws IOException {
        for (int i = 0; found != null && i < MOST && found.next(); i++) {
            spots.add(new Spot(found.startOffset(), found.endOffset(), expression, WEIGHT));
        }
    }
}
