package sala.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns typed words into one flat query: words and folded pairs, each also as a phrase, neighbouring words, and a
 * little for the title. The weights were measured; see docs/adr/0020.
 */
final class WordsQuery {

    private static final float FOLDED = 0.55f;
    private static final float PHRASE = 0.5f;
    private static final float TITLE = 0.15f;

    /** Longer questions are cut here; nobody reads so far either. */
    private static final int MOST_TERMS = 96;

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final List<String> words;
    private final List<String> folded;

    private WordsQuery(String text) {
        words = atMost(Terms.of(Fields.WORDS, text));
        folded = atMost(Terms.of(Fields.FOLDED, text));
    }

    /** Matches nothing when the text has no words at all. */
    static Query of(String text) {
        return new WordsQuery(text).build();
    }

    private Query build() {
        terms(words, Fields.WORDS, Fields.TITLE_WORDS, 1);
        terms(folded, Fields.FOLDED, Fields.TITLE_FOLDED, FOLDED);
        phrase(Fields.WORDS, words);
        phrase(Fields.FOLDED, folded);
        for (int i = 1; i < words.size() && words.size() > 2; i++) {
            phrase(Fields.WORDS, words.subList(i - 1, i + 1));
        }
        return query.setMinimumNumberShouldMatch(minimum()).build();
    }

    private void terms(List<String> terms, String field, String titleField, float weight) {
        for (String term : new LinkedHashSet<>(terms)) {
            should(new TermQuery(new Term(field, term)), weight);
            should(new TermQuery(new Term(titleField, term)), weight * TITLE);
        }
    }

    private void phrase(String field, List<String> terms) {
        if (terms.size() > 1) {
            should(new PhraseQuery(field, terms.toArray(String[]::new)), PHRASE);
        }
    }

    private void should(Query clause, float weight) {
        query.add(new BoostQuery(clause, weight), Occur.SHOULD);
    }

    /**
     * How many terms must match, so that a handful of common clusters is not yet a hit: more than half of a few words,
     * less of a whole sentence.
     */
    private int minimum() {
        int terms = new LinkedHashSet<>(words).size() + new LinkedHashSet<>(folded).size();
        return Math.max(1, (int) Math.min(terms * 0.6, 3 + terms * 0.25));
    }

    private static List<String> atMost(List<String> terms) {
        return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
    }
}
