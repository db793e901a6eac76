package sala.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Of the terms of a sentence those that fewest texts have: they tell whether a text has something to do with it. */
final class TellingTerms {

    private static final int MOST = 16;

    /** Texts that have one of those that must be there, all counted: where there are more, the rarest alone decide. */
    private static final int AFFORDABLE = 50_000;

    private static final int FEWEST = 8;

    /** So many of them must be there; of fewer than the fewest, one. */
    private static final int LEAST = 2;

    /** The rarest first, each with how many texts have it. */
    private final Map<Term, Integer> rarest;

    private TellingTerms(Map<Term, Integer> rarest) {
        this.rarest = rarest;
    }

    static TellingTerms of(List<String> words, List<String> folded, IndexReader reader) throws IOException {
        Map<Term, Integer> texts = new HashMap<>();
        for (Term term : Stream.concat(
                        words.stream().map(word -> new Term(Fields.WORDS, word)),
                        folded.stream().map(pair -> new Term(Fields.FOLDED, pair)))
                .toList()) {
            texts.put(term, reader.docFreq(term));
        }
        Map<Term, Integer> rarest = new LinkedHashMap<>();
        texts.keySet().stream()
                .filter(term -> texts.get(term) > 0)
                .sorted(Comparator.<Term, Integer>comparing(texts::get).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .forEach(term -> rarest.put(term, texts.get(term)));
        return new TellingTerms(rarest);
    }

    /** The rarest first. */
    Set<Term> all() {
        return rarest.keySet();
    }

    /** What a text must have to be found at all. */
    Query some() {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        int many = 0;
        long texts = 0;
        for (Map.Entry<Term, Integer> term : rarest.entrySet()) {
            texts += term.getValue();
            if (many < FEWEST || texts <= AFFORDABLE) {
                some.add(new TermQuery(term.getKey()), Occur.SHOULD);
                many++;
            }
        }
        return some.setMinimumNumberShouldMatch(many < FEWEST ? 1 : LEAST).build();
    }
}
