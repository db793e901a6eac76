package sala.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;

/** Whether anything that a person may see has what is asked for: looks no further than to the first. */
final class Visible {

    private Visible() {}

    static boolean has(Query query, IndexSearcher searcher, Actor actor) throws IOException {
        Query visible = searcher.rewrite(AskedQuery.visible(query, actor));
        Weight weight = searcher.createWeight(visible, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null && hasLive(scorer.iterator(), segment.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(DocIdSetIterator found, @Nullable Bits live) throws IOException {
        int document = found.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = found.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }
}
