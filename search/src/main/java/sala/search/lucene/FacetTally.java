package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import sala.search.Chosen;
import sala.search.Facet;

/**
 * Keeps what was found, and counts of each facet how many of it have each of its values. It is given all that the words
 * find: what is chosen is looked at here, since what one facet leaves out still counts for that facet itself.
 */
final class FacetTally implements CollectorManager<FacetTally.Count, Tally> {

    private final Chosen chosen;

    FacetTally(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Count newCollector() {
        return new Count(chosen);
    }

    @Override
    public Tally reduce(Collection<Count> counts) throws IOException {
        Map<Facet, Map<String, Long>> total = new EnumMap<>(Facet.class);
        Map<Integer, FixedBitSet> documents = new HashMap<>();
        for (Count count : counts) {
            count.finish();
            documents.putAll(count.documents);
            count.byValue.forEach((facet, values) -> values.forEach((value, n) ->
                    total.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, n, Long::sum)));
        }
        return new Tally(new FoundDocuments(documents), total);
    }

    /** Keeps what is found in a segment first, and then counts it facet by facet. */
    static final class Count implements Collector {

        private final Chosen chosen;
        private final Map<Facet, Map<String, Long>> byValue = new EnumMap<>(Facet.class);
        private final Map<Integer, FixedBitSet> documents = new HashMap<>();
        private List<Column> columns = List.of();
        private List<Column> narrowing = List.of();
        private FixedBitSet found = new FixedBitSet(0);

        private Count(Chosen chosen) {
            this.chosen = chosen;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            finish();
            int size = context.reader().maxDoc();
            List<Column> all = new ArrayList<>();
            for (Facet facet : Facet.values()) {
                FacetValues values = new FacetValues(context.reader(), facet, chosen.of(facet));
                all.add(new Column(values, new FixedBitSet(values.narrows() ? size : 0)));
            }
            columns = all;
            narrowing = all.stream().filter(column -> column.values.narrows()).toList();
            found = new FixedBitSet(size);
            documents.put(context.ord, found);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    keep(doc);
                }
            };
        }

        private void keep(int doc) throws IOException {
            Column refusing = null;
            for (Column column : narrowing) {
                if (!column.values.accepts(doc)) {
                    if (refusing != null) {
                        return;
                    }
                    refusing = column;
                }
            }
            (refusing == null ? found : refusing.refused).set(doc);
        }

        private void finish() throws IOException {
            for (Column column : columns) {
                column.values.count(column.counting(found));
                column.values.addTo(byValue);
            }
            columns = List.of();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /**
     * One facet in one segment.
     *
     * @param refused what this facet alone leaves out, which still counts for it
     */
    private record Column(FacetValues values, FixedBitSet refused) {

        FixedBitSet counting(FixedBitSet found) {
            if (values.narrows()) {
                refused.or(found);
                return refused;
            }
            return found;
        }
    }
}
