package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import sala.access.Actor;
import sala.search.synonym.Expression;
import sala.search.synonym.SynonymGroup;

/**
 * The synonyms of the office as questions are read with them: which of the words that somebody typed are an expression
 * that has others, however they were spaced. See docs/adr/0055.
 */
final class SchoolLanguage {

    /** Nobody spells an abbreviation in more words than this; longer expressions are not looked for. */
    private static final int MOST_WORDS = 12;

    private final List<SynonymGroup> groups;
    private final Map<String, Meaning> byKey = new HashMap<>();

    SchoolLanguage(List<SynonymGroup> groups) {
        this.groups = groups;
        for (SynonymGroup group : groups) {
            Meaning meaning = Meaning.of(group);
            meaning.expressions().forEach(expression -> byKey.put(key(expression.words()), meaning));
        }
    }

    boolean isOf(List<SynonymGroup> others) {
        return groups.equals(others);
    }

    /**
     * @param typed what was asked for, as a query of its own
     * @return the same, widened by what means the same
     */
    Query widened(String question, Query typed, Detail detail) {
        List<Unit> units = units(question);
        return units.stream().noneMatch(Unit::hasSynonyms)
                ? typed
                : new BooleanQuery.Builder()
                        .add(typed, Occur.SHOULD)
                        .add(otherWords(units, detail), Occur.SHOULD)
                        .build();
    }

    private static Query otherWords(List<Unit> units, Detail detail) {
        return switch (detail) {
            case MATCHING -> SchoolQuery.matching(units);
            case TITLED, QUICK -> SchoolQuery.others(units);
            case FULL -> SchoolQuery.of(units);
        };
    }

    /**
     * Whether the question is school language and all of it stands, in other words, in something this person may see.
     */
    boolean isSpoken(String question, IndexSearcher searcher, Actor actor) throws IOException {
        List<Unit> units = units(question);
        return units.stream().anyMatch(Unit::hasSynonyms) && Visible.has(SchoolQuery.whole(units), searcher, actor);
    }

    /** What also stands for something in this question, to be marked where it is found. */
    List<Query> marks(String question) {
        return units(question).stream()
                .filter(Unit::hasSynonyms)
                .flatMap(unit -> unit.others().stream())
                .map(other -> other.written(Fields.WORDS))
                .toList();
    }

    /** The longest expressions that are known, and single words between them. */
    List<Unit> units(String question) {
        List<String> words = WordsQuery.words(question);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Unit unit = unitAt(words, i);
            units.add(unit);
            i += unit.typed().words().size();
        }
        return units;
    }

    private Unit unitAt(List<String> words, int start) {
        for (int end = Math.min(words.size(), start + MOST_WORDS); end > start; end--) {
            List<String> some = words.subList(start, end);
            Meaning meaning = byKey.get(key(some));
            if (meaning != null) {
                return new Unit(WrittenExpression.of(some), meaning);
            }
        }
        return new Unit(WrittenExpression.of(words.subList(start, start + 1)), Meaning.NONE);
    }

    private static String key(List<String> words) {
        return Expression.key(String.join("", words));
    }
}
