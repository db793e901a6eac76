package sala.search.lucene;

import java.time.Instant;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import sala.search.Chosen;

/** Of what is found that which has what was chosen, and came after a moment. */
final class NewQuery {

    private NewQuery() {}

    static Query of(Query found, Chosen chosen, Instant moment) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(found, Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(
                                Fields.SINCE, moment.toEpochMilli() + 1, Long.MAX_VALUE),
                        Occur.FILTER);
        chosen.values()
                .forEach((facet, values) -> query.add(
                        new TermInSetQuery(
                                facet.parameter(),
                                values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        return query.build();
    }
}
