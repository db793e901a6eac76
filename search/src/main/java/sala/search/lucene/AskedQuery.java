package sala.search.lucene;

import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Audience;
import sala.search.Question;

/** A question as one query: what is wanted, its filters, and always what the person may see. */
final class AskedQuery {

    private AskedQuery() {}

    /** @param words what is looked for, as {@link Wanted} has it */
    static Query of(Question question, Query words, Actor actor) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        query.add(visibleTo(actor), Occur.FILTER);
        filter(query, Fields.KIND, question.kind());
        filter(query, Fields.SUBJECT, name(question.subject()));
        filter(query, Fields.GRADE, name(question.grade()));
        return query.build();
    }

    static Query visibleTo(Actor actor) {
        return new TermInSetQuery(Fields.AUDIENCE, bytes(Audience.of(actor)));
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Collection<BytesRef> bytes(Set<String> words) {
        return words.stream().map(BytesRef::new).toList();
    }
}
