package sala.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import sala.school.Grade;
import sala.search.synonym.Expression;
import sala.search.synonym.SynonymGroup;

/**
 * What all expressions of a group stand for.
 *
 * @param grade when it is one: then also things of that grade are meant in whose text it does not stand
 */
record Meaning(List<WrittenExpression> expressions, Optional<Grade> grade) {

    /** Of a word that is on no list. */
    static final Meaning NONE = new Meaning(List.of(), Optional.empty());

    static Meaning of(SynonymGroup group) {
        return new Meaning(
                group.expressions().stream().flatMap(WrittenExpression::of).toList(),
                Arrays.stream(Grade.values())
                        .filter(grade -> group.keys().contains(Expression.key(grade.thai())))
                        .findFirst());
    }

    Optional<Query> ofTheGrade() {
        return grade.map(value -> new ConstantScoreQuery(new TermQuery(new Term(Fields.GRADE, value.name()))));
    }
}
