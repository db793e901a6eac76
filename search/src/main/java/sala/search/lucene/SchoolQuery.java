package sala.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A question in school language: of its words and expressions most must be there, each as it was typed or in other
 * words for the same. What was typed counts a little more.
 */
final class SchoolQuery {

    private static final double MOST = 0.6;
    private static final float LESS = 0.8f;
    private static final float FOLDED = 0.55f;
    private static final float TITLE = 0.15f;

    /** Of which grade or learning area something is says more than one common word. */
    private static final float FILED = 2;

    private SchoolQuery() {}

    static Query of(List<Unit> units) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(most(units), Occur.FILTER);
        units.forEach(unit -> query.add(weighed(unit), Occur.SHOULD));
        return query.build();
    }

    /** What is found only by other words: led by those, since the words between them may be in every other text. */
    static Query matching(List<Unit> units) {
        return new BooleanQuery.Builder()
                .add(others(units), Occur.FILTER)
                .add(most(units), Occur.FILTER)
                .build();
    }

    /** What has the other words at least, the quickest way: to know which of many texts may come first. */
    static Query others(List<Unit> units) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        units.stream().filter(Unit::hasSynonyms).forEach(unit -> query.add(otherwise(unit), Occur.SHOULD));
        return query.build();
    }

    private static Query otherwise(Unit unit) {
        List<Query> ways = new ArrayList<>();
        unit.others().stream()
                .flatMap(other ->
                        Stream.concat(Stream.of(other.written(Fields.WORDS)), other.folded(Fields.FOLDED).stream()))
                .forEach(ways::add);
        unit.meaning().filed().forEach(filed -> ways.add(new BoostQuery(filed, FILED)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** What has all of it, in whatever words. */
    static Query whole(List<Unit> units) {
        return part(units, units.size());
    }

    private static Query most(List<Unit> units) {
        return part(units, (int) Math.ceil(units.size() * MOST));
    }

    private static Query part(List<Unit> units, int least) {
        BooleanQuery.Builder part = new BooleanQuery.Builder();
        units.forEach(unit -> part.add(any(unit), Occur.SHOULD));
        return part.setMinimumNumberShouldMatch(least).build();
    }

    private static Query any(Unit unit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.concat(Stream.of(unit.typed()), unit.others().stream())
                .flatMap(each ->
                        Stream.concat(Stream.of(each.written(Fields.WORDS)), each.folded(Fields.FOLDED).stream()))
                .forEach(way -> any.add(way, Occur.SHOULD));
        unit.meaning().filed().forEach(filed -> any.add(filed, Occur.SHOULD));
        return any.build();
    }

    private static Query weighed(Unit unit) {
        List<Query> ways = new ArrayList<>();
        add(ways, unit.typed(), unit.typed().words().size());
        for (WrittenExpression other : unit.others()) {
            add(ways, other, LESS * unit.typed().words().size());
        }
        unit.meaning().filed().forEach(filed -> ways.add(new BoostQuery(filed, FILED)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Long expressions must not count more than short ones, only since they have more words. */
    private static void add(List<Query> ways, WrittenExpression expression, float weight) {
        float each = weight / expression.words().size();
        ways.add(new BoostQuery(expression.written(Fields.WORDS), each));
        ways.add(new BoostQuery(expression.written(Fields.TITLE_WORDS), each * TITLE));
        float pair = weight * FOLDED / Math.max(1, expression.pairs().size());
        expression.folded(Fields.FOLDED).forEach(way -> ways.add(new BoostQuery(way, pair)));
    }
}
