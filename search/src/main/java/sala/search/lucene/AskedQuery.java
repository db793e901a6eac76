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

/** A question as a query: what is wanted, and always what the person may see. */
final class AskedQuery {

    private AskedQuery() {}

    /** All that the words find, whatever is chosen. */
    static Query visible(Query words, Actor actor) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(visibleTo(actor), Occur.FILTER)
                .build();
    }

    static Query visibleTo(Actor actor) {
        return new TermInSetQuery(Fields.AUDIENCE, bytes(Audience.of(actor)));
    }

    private static Collection<BytesRef> bytes(Set<String> words) {
        return words.stream().map(BytesRef::new).toList();
    }
}
