package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Of the terms of a sentence those that fewest texts have: they tell whether a text has something to do with it.
 *
 * @param terms the rarest first
 */
record TellingTerms(List<Telling> terms) {

    private static final int MOST = 16;

    /** Texts that have one of those that must be there, all counted: where there are more, the rarest alone decide. */
    private static final int AFFORDABLE = 50_000;

    private static final int FEWEST = 8;

    /** So many of them must be there; of fewer than the fewest, one. */
    private static final int LEAST = 2;

    /** @param texts that have it */
    record Telling(Term term, int texts) {}

    static TellingTerms of(List<String> words, List<String> folded, IndexReader reader) throws IOException {
        Set<Term> terms = new LinkedHashSet<>();
        words.forEach(word -> terms.add(new Term(Fields.WORDS, word)));
        folded.forEach(pair -> terms.add(new Term(Fields.FOLDED, pair)));
        List<Telling> counted = new ArrayList<>();
        for (Term term : terms) {
            counted.add(new Telling(term, reader.docFreq(term)));
        }
        return new TellingTerms(counted.stream()
                .filter(telling -> telling.texts() > 0)
                .sorted(Comparator.comparing(Telling::texts).thenComparing(Telling::term))
                .limit(MOST)
                .toList());
    }

    /** Enough to know which texts may come first; with four, sentences lost six thousandths of their MRR. */
    Stream<Term> rarest() {
        return terms.stream().limit(FEWEST).map(Telling::term);
    }

    /**
     * Whether so many texts have even the rarest that those where only the dictionary cuts otherwise add next to none.
     */
    boolean areCommon() {
        return !terms.isEmpty() && terms.get(0).texts() > AFFORDABLE;
    }

    /** What a text must have to be found at all. */
    Query some() {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        int many = 0;
        long texts = 0;
        for (Telling telling : terms) {
            texts += telling.texts();
            if (many < FEWEST || texts <= AFFORDABLE) {
                some.add(new TermQuery(telling.term()), Occur.SHOULD);
                many++;
            }
        }
        return some.setMinimumNumberShouldMatch(many < FEWEST ? 1 : LEAST).build();
    }
}
