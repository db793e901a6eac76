package sala.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import sala.search.Facet;

/** The values of one facet in one segment: which of them are chosen, and how many things have each. */
final class FacetValues {

    private final Facet facet;
    private final boolean narrows;
    private final SortedSetDocValues values;
    private final BitSet chosen = new BitSet();
    private final long[] counts;

    FacetValues(LeafReader reader, Facet facet, Set<String> chosen) throws IOException {
        this.facet = facet;
        this.narrows = !chosen.isEmpty();
        this.values = DocValues.getSortedSet(reader, facet.parameter());
        this.counts = new long[(int) values.getValueCount()];
        for (String value : chosen) {
            long ordinal = values.lookupTerm(new BytesRef(value));
            if (ordinal >= 0) {
                this.chosen.set((int) ordinal);
            }
        }
    }

    /** Whether the thing has one of the chosen values, or none is chosen. */
    boolean accepts(int doc) throws IOException {
        if (!narrows) {
            return true;
        }
        boolean accepted = false;
        for (int i = found(doc); i > 0; i--) {
            accepted |= chosen.get((int) values.nextOrd());
        }
        return accepted;
    }

    void count(int doc) throws IOException {
        for (int i = found(doc); i > 0; i--) {
            counts[(int) values.nextOrd()]++;
        }
    }

    private int found(int doc) throws IOException {
        return values.advanceExact(doc) ? values.docValueCount() : 0;
    }

    void addTo(Map<Facet, Map<String, Long>> total) throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                total.computeIfAbsent(facet, f -> new HashMap<>())
                        .merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
            }
        }
    }
}
