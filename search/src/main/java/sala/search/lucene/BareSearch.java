package sala.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * One word in one field, the ten best, with no access, no counts and no snippets: what Lucene and the machine need at
 * the least. For comparing only.
 */
public final class BareSearch {

    private static final int DEPTH = 10;

    private BareSearch() {}

    /** How many were found, as far as was counted. */
    public static long count(SearchIndex index, String question) {
        String word = Terms.of(Fields.WORDS, question).get(0);
        return index.search(
                searcher -> searcher.search(new TermQuery(new Term(Fields.WORDS, word)), DEPTH).totalHits.value);
    }
}
