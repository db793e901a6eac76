package sala.search.lucene;

import java.util.Collection;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import sala.access.Actor;
import sala.access.Audience;
import sala.search.Question;

/** A question as one query: what is wanted, its filters, and always what the person may see. */
final class AskedQuery {

    private AskedQuery() {}

    /** @param words what is looked for, as {@link Wanted} has it */
    static Query of(Question question, Query words, Actor actor) {
        BooleanQuery.Builder query = seen(words, actor);
        question.chosen()
                .values()
                .forEach((facet, values) ->
                        query.add(new TermInSetQuery(facet.parameter(), bytes(values)), Occur.FILTER));
        return query.build();
    }

    /** All that the words find, whatever is chosen. */
    static Query visible(Query words, Actor actor) {
        return seen(words, actor).build();
    }

    private static BooleanQuery.Builder seen(Query words, Actor actor) {
        return new BooleanQuery.Builder().add(words, Occur.MUST).add(visibleTo(actor), Occur.FILTER);
    }

    static Query visibleTo(Actor actor) {
        return new TermInSetQuery(Fields.AUDIENCE, bytes(Audience.of(actor)));
    }

    private static Collection<BytesRef> bytes(Set<String> words) {
        return words.stream().map(BytesRef::new).toList();
    }
}
