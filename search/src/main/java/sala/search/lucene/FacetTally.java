package sala.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts how many of the found things have each value of a field. */
final class FacetTally implements CollectorManager<FacetTally.Count, Map<String, Long>> {

    private final String field;

    FacetTally(String field) {
        this.field = field;
    }

    @Override
    public Count newCollector() {
        return new Count(field);
    }

    @Override
    public Map<String, Long> reduce(Collection<Count> counts) throws IOException {
        Map<String, Long> total = new HashMap<>();
        for (Count count : counts) {
            count.finish();
            count.byValue.forEach((value, n) -> total.merge(value, n, Long::sum));
        }
        return total;
    }

    /** Counts by number within a segment, by value between segments. */
    static final class Count implements Collector {

        private final String field;
        private final Map<String, Long> byValue = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private long[] byOrdinal = {};

        private Count(String field) {
            this.field = field;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            finish();
            values = DocValues.getSortedSet(context.reader(), field);
            byOrdinal = new long[(int) values.getValueCount()];
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    count(doc);
                }
            };
        }

        private void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }

        private void finish() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    byValue.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
                }
            }
            byOrdinal = new long[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
