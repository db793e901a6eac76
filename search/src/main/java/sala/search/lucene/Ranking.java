package sala.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Puts the best first, in two rounds: all that was found by what tells most, the first hundreds by everything. */
final class Ranking {

    /** So many come into the second round, or as many times as many as it takes to reach a far page. */
    private static final int SECOND_ROUND = 128;

    private final IndexSearcher searcher;
    private final FoundDocuments found;
    private final Nearness nearness;

    Ranking(IndexSearcher searcher, FoundDocuments found, Nearness nearness) {
        this.searcher = searcher;
        this.found = found;
        this.nearness = nearness;
    }

    /** @param wanted how many of the first are asked for */
    ScoreDoc[] best(Sought sought, int wanted) throws IOException {
        int many = (wanted / SECOND_ROUND + 1) * SECOND_ROUND;
        TopDocs first = found.count() <= many ? searcher.search(found, many) : first(sought, many);
        ScoreDoc[] second = new SecondRound(sought.query(Detail.FULL)).rescore(searcher, first, many).scoreDocs;
        ScoreDoc[] best = nearness.ordered(searcher, second);
        return Arrays.copyOf(best, Math.min(best.length, wanted));
    }

    private TopDocs first(Sought sought, int many) throws IOException {
        TopDocs titled = first(sought.titled(), many);
        return titled.scoreDocs.length == many ? titled : together(titled, first(sought.query(Detail.QUICK), many));
    }

    /** What was found stands for what is not deleted: so Lucene may leave out whatever cannot be among the first. */
    private TopDocs first(Query quick, int many) throws IOException {
        TopScoreDocCollectorManager manager = new TopScoreDocCollectorManager(many, null, many);
        TopScoreDocCollector collector = manager.newCollector();
        Weight weight = searcher.createWeight(searcher.rewrite(quick), ScoreMode.TOP_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet accepted = found.in(segment);
            BulkScorer scorer = accepted == null ? null : weight.bulkScorer(segment);
            if (scorer != null) {
                scorer.score(collector.getLeafCollector(segment), accepted, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return manager.reduce(List.of(collector));
    }

    private static TopDocs together(TopDocs some, TopDocs others) {
        Map<Integer, ScoreDoc> each = new LinkedHashMap<>();
        Stream.of(some, others)
                .flatMap(top -> Arrays.stream(top.scoreDocs))
                .forEach(found -> each.putIfAbsent(found.doc, found));
        return new TopDocs(others.totalHits, each.values().toArray(ScoreDoc[]::new));
    }

    private static final class SecondRound extends QueryRescorer {

        SecondRound(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : 0;
        }
    }
}
