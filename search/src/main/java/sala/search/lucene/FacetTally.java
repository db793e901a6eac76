package sala.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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

    /** Counts by number within a segment, by value between segments. */
    static final class Count implements Collector {

        private final Chosen chosen;
        private final Map<Facet, Map<String, Long>> byValue = new EnumMap<>(Facet.class);
        private final Map<Integer, FixedBitSet> documents = new HashMap<>();
        private FacetValues[] facets = {};
        private FixedBitSet found = new FixedBitSet(0);

        private Count(Chosen chosen) {
            this.chosen = chosen;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            finish();
            Facet[] all = Facet.values();
            facets = new FacetValues[all.length];
            for (int i = 0; i < all.length; i++) {
                facets[i] = new FacetValues(context.reader(), all[i], chosen.of(all[i]));
            }
            found = new FixedBitSet(context.reader().maxDoc());
            documents.put(context.ord, found);
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
            FacetValues refusing = null;
            for (FacetValues facet : facets) {
                if (!facet.accepts(doc)) {
                    if (refusing != null) {
                        return;
                    }
                    refusing = facet;
                }
            }
            if (refusing != null) {
                refusing.count(doc);
                return;
            }
            found.set(doc);
            for (FacetValues facet : facets) {
                facet.count(doc);
            }
        }

        private void finish() throws IOException {
            for (FacetValues facet : facets) {
                facet.addTo(byValue);
            }
            facets = new FacetValues[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
