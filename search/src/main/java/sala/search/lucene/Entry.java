package sala.search.lucene;

import java.util.List;
import java.util.UUID;
import sala.find.Findable;
import sala.search.reading.ReadText;

/**
 * A thing as the index takes it in.
 *
 * @param texts of its documents, as far as they have been read
 */
public record Entry(Findable findable, List<ReadText> texts) {

    public Entry {
        texts = List.copyOf(texts);
    }

    String key() {
        return key(findable.kind(), findable.id());
    }

    static String key(String kind, UUID id) {
        return kind + ":" + id;
    }
}
