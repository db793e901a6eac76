package sala.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import sala.search.lucene.CodesInText.Code;
import sala.search.thai.ThaiRepair;

/**
 * What somebody typed, as it is understood: codes of indicators, which mean just what they say, and words.
 *
 * @param words all but the codes; all of it where there are none
 */
record ReadQuestion(String words, List<String> codes) {

    /** Whoever bears the code comes before whoever speaks of it, whatever else stands there. */
    private static final float BEARS = 1000;

    private static final float MENTIONS = 10;

    ReadQuestion {
        codes = List.copyOf(codes);
    }

    static ReadQuestion of(String typed) {
        String text = ThaiRepair.repair(typed).toString();
        List<Code> found = CodesInText.in(text);
        if (found.isEmpty()) {
            return new ReadQuestion(typed, List.of());
        }
        StringBuilder words = new StringBuilder(text);
        for (Code code : found) {
            words.replace(code.start(), code.end(), " ".repeat(code.end() - code.start()));
        }
        return new ReadQuestion(
                words.toString().strip(),
                found.stream().map(Code::term).distinct().toList());
    }

    /** @param wanted what the words ask for */
    Query with(Query wanted) {
        if (codes.isEmpty()) {
            return wanted;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(coded(), Occur.MUST);
        if (!words.isBlank()) {
            query.add(wanted, Occur.SHOULD);
        }
        return query.build();
    }

    /** To be marked where they stand. */
    List<Query> marks() {
        return codes.stream()
                .<Query>map(code -> new TermQuery(new Term(Fields.CODES, code)))
                .toList();
    }

    private Query coded() {
        return new DisjunctionMaxQuery(
                codes.stream()
                        .map(code -> new DisjunctionMaxQuery(
                                List.of(having(Fields.BEARS, code, BEARS), having(Fields.CODES, code, MENTIONS)), 0))
                        .<Query>map(code -> code)
                        .toList(),
                0);
    }

    private static Query having(String field, String code, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, code))), weight);
    }
}
