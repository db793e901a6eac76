package sala.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.Facet;
import sala.search.synonym.Expression;
import sala.search.synonym.SynonymGroup;

/**
 * What all expressions of a group stand for.
 *
 * @param filed the things of a grade or a learning area, when it is one: few say so in their text
 */
record Meaning(List<WrittenExpression> expressions, List<Query> filed) {

    /** Of a word that is on no list. */
    static final Meaning NONE = new Meaning(List.of(), List.of());

    static Meaning of(SynonymGroup group) {
        Set<String> keys = group.keys();
        return new Meaning(
                group.expressions().stream().flatMap(WrittenExpression::of).toList(),
                Stream.concat(grades(keys), subjects(keys)).toList());
    }

    private static Stream<Query> grades(Set<String> keys) {
        return Arrays.stream(Grade.values())
                .filter(grade -> keys.contains(Expression.key(grade.thai())))
                .map(grade -> filed(Facet.GRADE, grade));
    }

    private static Stream<Query> subjects(Set<String> keys) {
        return Arrays.stream(SubjectGroup.values())
                .filter(subject -> keys.contains(Expression.key(subject.thai())))
                .map(subject -> filed(Facet.SUBJECT, subject));
    }

    private static Query filed(Facet facet, Enum<?> value) {
        return new ConstantScoreQuery(new TermQuery(new Term(facet.parameter(), value.name())));
    }
}
