package sala.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import sala.search.Facet;

/** The values of one facet in one segment: which of them are chosen, and how many things have each. */
final class FacetValues {

    private final LeafReader reader;
    private final Facet facet;
    private final boolean narrows;
    private final SortedSetDocValues values;
    private final BitSet chosen = new BitSet();
    private final long[] counts;

    FacetValues(LeafReader reader, Facet facet, Set<String> chosen) throws IOException {
        this.reader = reader;
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
        for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
            accepted |= chosen.get((int) values.nextOrd());
        }
        return accepted;
    }

    /** Whether not all that is found has to be counted, but what other values of this facet would find, too. */
    boolean narrows() {
        return narrows;
    }

    /** A facet at a time, since one column of numbers is read faster than a row of nine. */
    void count(FixedBitSet documents) throws IOException {
        if (counts.length > 0) {
            SortedSetDocValues fresh = DocValues.getSortedSet(reader, facet.parameter());
            SortedDocValues single = DocValues.unwrapSingleton(fresh);
            DocIdSetIterator each = new BitSetIterator(documents, 0);
            if (single != null) {
                count(single, each);
            } else {
                count(fresh, each);
            }
        }
    }

    private void count(SortedDocValues single, DocIdSetIterator each) throws IOException {
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (single.advanceExact(doc)) {
                counts[single.ordValue()]++;
            }
        }
    }

    private void count(SortedSetDocValues several, DocIdSetIterator each) throws IOException {
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            for (int i = several.advanceExact(doc) ? several.docValueCount() : 0; i > 0; i--) {
                counts[(int) several.nextOrd()]++;
            }
        }
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
