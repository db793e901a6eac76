package sala.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import sala.search.spelling.Written;

/** What stands in one state of the index, asked thousands of times for one question. */
final class WrittenPairs implements Written {

    /** More are not counted: their number only says that it is common. */
    private static final int MOST = 64;

    private final IndexSearcher searcher;
    private final Map<List<String>, Integer> known = new HashMap<>();

    WrittenPairs(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    @Override
    public int texts(List<String> pairs) throws IOException {
        Integer before = known.get(pairs);
        if (before != null) {
            return before;
        }
        int texts = pairs.size() == 1 ? alone(pairs.get(0)) : sideBySide(pairs);
        known.put(List.copyOf(pairs), texts);
        return texts;
    }

    private int alone(String pair) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(Fields.FOLDED, pair));
    }

    private int sideBySide(List<String> pairs) throws IOException {
        for (String pair : pairs) {
            if (texts(List.of(pair)) == 0) {
                return 0;
            }
        }
        Query phrase = searcher.rewrite(new PhraseQuery(Fields.FOLDED, pairs.toArray(String[]::new)));
        Weight weight = searcher.createWeight(phrase, ScoreMode.COMPLETE_NO_SCORES, 1);
        int count = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            while (count < MOST && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                count++;
            }
        }
        return count;
    }
}
