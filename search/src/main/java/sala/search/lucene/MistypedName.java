package sala.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/**
 * All that was typed, taken for one title or one word with one letter wrong. What is too short for {@link OneSlip} is
 * found by this.
 */
final class MistypedName {

    private static final float TITLE = 6;
    private static final float WORD = 3;

    /** Of shorter ones nearly every other is one letter away. */
    private static final int SHORTEST = 4;

    /** Longer ones are no name. */
    private static final int LONGEST = 80;

    private MistypedName() {}

    static void add(String text, BooleanQuery.Builder query) {
        add(Fields.WHOLE, WholeTitles.written(text), TITLE, query);
        add(Fields.WORDS, String.join("", Terms.of(Fields.WORDS, text)), WORD, query);
    }

    private static void add(String field, String name, float weight, BooleanQuery.Builder query) {
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            Query near = new ConstantScoreQuery(new FuzzyQuery(new Term(field, name), 1));
            query.add(new BoostQuery(near, weight), Occur.SHOULD);
        }
    }
}
