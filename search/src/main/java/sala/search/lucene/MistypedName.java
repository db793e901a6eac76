package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * All that was typed, taken for one title or one word with one letter wrong: what is too short for pairs of clusters is
 * found by this. Another number is no slip.
 */
final class MistypedName {

    private static final float TITLE = 6;
    private static final float WORD = 3;

    /** Of shorter ones nearly every other is one letter away. */
    private static final int SHORTEST = 4;

    /** Longer ones are no name. */
    private static final int LONGEST = 80;

    private final IndexReader reader;

    MistypedName(IndexReader reader) {
        this.reader = reader;
    }

    void add(String text, BooleanQuery.Builder query) throws IOException {
        add(Fields.WHOLE, WholeTitles.written(text), TITLE, query);
        add(Fields.WORDS, String.join("", Terms.of(Fields.WORDS, text)), WORD, query);
    }

    private void add(String field, String name, float weight, BooleanQuery.Builder query) throws IOException {
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            Term typed = new Term(field, name);
            Query near = numbers(name).isEmpty() ? new FuzzyQuery(typed, 1) : ofTheSameNumbers(typed);
            query.add(new BoostQuery(new ConstantScoreQuery(near), weight), Occur.SHOULD);
        }
    }

    private Query ofTheSameNumbers(Term typed) throws IOException {
        List<BytesRef> near = new ArrayList<>();
        org.apache.lucene.index.Terms written = MultiTerms.getTerms(reader, typed.field());
        if (written != null) {
            FuzzyTermsEnum terms = new FuzzyTermsEnum(written, typed, 1, 0, true);
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                if (numbers(term.utf8ToString()).equals(numbers(typed.text()))) {
                    near.add(BytesRef.deepCopyOf(term));
                }
            }
        }
        return new TermInSetQuery(typed.field(), near);
    }

    private static String numbers(String text) {
        return text.replaceAll("\\P{Nd}+", " ").strip();
    }
}
