package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A title, or the end of one, that begins with what was typed.
 *
 * @param document the number of a thing with this title
 */
record Ending(BytesRef term, int document) {

    /** The same title may be had by many. */
    private static final int DOCUMENTS = Completions.MOST;

    int length() {
        return term.length;
    }

    /**
     * Those of one segment, in the order of its terms.
     *
     * @param visible what the person may see
     * @param most so many terms are looked at
     */
    static List<Ending> from(String typed, String field, LeafReaderContext segment, Weight visible, int most)
            throws IOException {
        BytesRef beginning = new BytesRef(typed);
        Scorer shown = visible.scorer(segment);
        TermsEnum terms = segment.reader().terms(field) == null
                ? TermsEnum.EMPTY
                : segment.reader().terms(field).iterator();
        List<Ending> endings = new ArrayList<>();
        if (shown == null || terms.seekCeil(beginning) == SeekStatus.END) {
            return endings;
        }
        BitSet seen = BitSet.of(shown.iterator(), segment.reader().maxDoc());
        BytesRef term = terms.term();
        for (int i = 0; i < most && term != null && StringHelper.startsWith(term, beginning); i++) {
            BytesRef kept = BytesRef.deepCopyOf(term);
            documents(terms, seen, segment).forEach(document -> endings.add(new Ending(kept, document)));
            term = terms.next();
        }
        return endings;
    }

    private static List<Integer> documents(TermsEnum term, BitSet seen, LeafReaderContext segment) throws IOException {
        Bits live = segment.reader().getLiveDocs();
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        List<Integer> documents = new ArrayList<>();
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && documents.size() < DOCUMENTS) {
            if (seen.get(document) && (live == null || live.get(document))) {
                documents.add(segment.docBase + document);
            }
            document = postings.nextDoc();
        }
        return documents;
    }
}
