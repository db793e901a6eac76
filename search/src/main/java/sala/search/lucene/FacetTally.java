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
import sala.search.Chosen;
import sala.search.Facet;

/**
 * Counts of each facet how many of the things that were found have each of its values. It is given all that the words
 * find: what is chosen is looked at here, since what one facet leaves out still counts for that facet itself.
 */
final class FacetTally implements CollectorManager<FacetTally.Count, Map<Facet, Map<String, Long>>> {

    private final Chosen chosen;

    FacetTally(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Count newCollector() {
        return new Count(chosen);
    }

    @Override
    public Map<Facet, Map<String, Long>> reduce(Collection<Count> counts) throws IOException {
        Map<Facet, Map<String, Long>> total = new EnumMap<>(Facet.class);
        for (Count count : counts) {
            count.finish();
            count.byValue.forEach((facet, values) -> values.forEach((value, n) ->
                    total.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, n, Long::sum)));
        }
        return total;
    }

    /** Counts by number within a segment, by value between segments. */
    static final class Count implements Collector {

        private final Chosen chosen;
        private final Map<Facet, Map<String, Long>> byValue = new EnumMap<>(Facet.class);
        private FacetValues[] facets = {};

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
