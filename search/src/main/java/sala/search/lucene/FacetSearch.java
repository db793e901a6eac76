package sala.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import sala.access.Actor;
import sala.school.Grade;
import sala.search.Facets;
import sala.search.Facets.Count;
import sala.search.Question;

/** Counts for each filter what choosing another of its values would find. */
final class FacetSearch {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private final IndexSearcher searcher;
    private final Query words;
    private final Actor actor;

    FacetSearch(IndexSearcher searcher, Query words, Actor actor) {
        this.searcher = searcher;
        this.words = words;
        this.actor = actor;
    }

    Facets count(Question question) throws IOException {
        return new Facets(
                counts(Fields.KIND, question.withKind(null), MOST_FIRST),
                counts(Fields.SUBJECT, question.withSubject(null), MOST_FIRST),
                counts(Fields.GRADE, question.withGrade(null), Comparator.comparing(c -> Grade.valueOf(c.value()))));
    }

    private List<Count> counts(String field, Question question, Comparator<Count> order) throws IOException {
        Map<String, Long> counts = searcher.search(AskedQuery.of(question, words, actor), new FacetTally(field));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(order)
                .toList();
    }
}
