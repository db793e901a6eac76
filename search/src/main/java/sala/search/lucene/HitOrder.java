package sala.search.lucene;

import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import sala.search.Question;

/** The order of hits as the index knows it. */
final class HitOrder {

    private static final SortField NEWEST = new SortField(Fields.CHANGED, SortField.Type.LONG, true);
    private static final SortField USED = new SortField(Fields.USED, SortField.Type.LONG, true);
    private static final SortField TITLE = new SortField(Fields.ORDER, SortField.Type.STRING);

    private HitOrder() {}

    /** Empty when the words alone decide. */
    static Optional<Sort> of(Question question) {
        return switch (question.order()) {
            case TITLE -> Optional.of(new Sort(TITLE, NEWEST));
            case USED -> Optional.of(new Sort(USED, NEWEST));
            case NEWEST -> Optional.of(new Sort(NEWEST));
            case RELEVANCE -> question.words().isBlank() ? Optional.of(new Sort(NEWEST)) : Optional.empty();
        };
    }
}
