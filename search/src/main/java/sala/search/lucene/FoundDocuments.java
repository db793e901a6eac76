package sala.search.lucene;

import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What one search has found, for another search of the same state of the index. */
final class FoundDocuments extends Query {

    private final Map<Integer, FixedBitSet> bySegment;

    /** @param bySegment documents by the number of their segment; not changed any more */
    FoundDocuments(Map<Integer, FixedBitSet> bySegment) {
        this.bySegment = bySegment;
    }

    long count() {
        return bySegment.values().stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /** Those in one segment; null when there are none. */
    @Nullable
    FixedBitSet in(LeafReaderContext segment) {
        return bySegment.get(segment.ord);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext segment) {
                FixedBitSet found = in(segment);
                return found == null
                        ? null
                        : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(found, found.cardinality()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
