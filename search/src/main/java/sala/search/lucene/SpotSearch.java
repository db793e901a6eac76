package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds where the words of a question stand in a hit, from the offsets that the index keeps. */
final class SpotSearch {

    /** More of one word in one text do not make a better snippet. */
    private static final int MOST_OF_A_TERM = 500;

    private final IndexSearcher searcher;
    private final List<Term> words;
    private final List<Term> folded;
    private final PhraseSpots others;

    SpotSearch(IndexSearcher searcher, String question, List<Query> others) {
        this.searcher = searcher;
        this.others = new PhraseSpots(searcher, others);
        words = terms(Fields.WORDS, question);
        folded = terms(Fields.FOLDED, question);
    }

    private static List<Term> terms(String field, String question) {
        return new LinkedHashSet<>(Terms.of(field, question))
                .stream().map(term -> new Term(field, term)).toList();
    }

    /** In the order of the text: words as they were asked for, or parts of them where no word matches. */
    List<Spot> spots(int document) throws IOException {
        List<Spot> spots = spots(document, words);
        others.collect(document, spots);
        spots.sort(Comparator.comparingInt(Spot::start));
        return spots.isEmpty() ? spots(document, folded) : spots;
    }

    private List<Spot> spots(int document, List<Term> terms) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<Spot> spots = new ArrayList<>();
        for (Term term : terms) {
            collect(leaf, document - leaf.docBase, term, spots);
        }
        spots.sort(Comparator.comparingInt(Spot::start));
        return spots;
    }

    private void collect(LeafReaderContext leaf, int document, Term term, List<Spot> spots) throws IOException {
        PostingsEnum postings = postings(leaf, term);
        if (postings == null || postings.advance(document) != document) {
            return;
        }
        double weight = weight(term);
        for (int i = Math.min(postings.freq(), MOST_OF_A_TERM); i > 0; i--) {
            postings.nextPosition();
            spots.add(new Spot(postings.startOffset(), postings.endOffset(), term.text(), weight));
        }
    }

    private static @Nullable PostingsEnum postings(LeafReaderContext leaf, Term term) throws IOException {
        org.apache.lucene.index.Terms terms = leaf.reader().terms(term.field());
        TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
        return found.seekExact(new BytesRef(term.text())) ? found.postings(null, PostingsEnum.OFFSETS) : null;
    }

    private double weight(Term term) throws IOException {
        double all = searcher.getIndexReader().maxDoc();
        return Math.log(1 + all / (1 + searcher.getIndexReader().docFreq(term)));
    }
}
