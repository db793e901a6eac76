package sala.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sala.find.Findable;
import sala.search.reading.ReadText;

/**
 * A thing as the index takes it in.
 *
 * @param texts of its documents, as far as they have been read
 * @param used how often
 * @param since when it can be found at this node
 */
public record Entry(Findable findable, List<ReadText> texts, long used, Instant since) {

    public Entry {
        texts = List.copyOf(texts);
    }

    /** A thing that nobody has used, there since it was changed. */
    public Entry(Findable findable, List<ReadText> texts) {
        this(findable, texts, 0, findable.changed());
    }

    /** Titles of its parts, and the headings in its documents. */
    List<String> headings() {
        return Stream.concat(
                        findable.headings().stream(),
                        texts.stream().flatMap(text -> text.pages().stream()).flatMap(page -> page.headings().stream()))
                .toList();
    }

    String key() {
        return key(findable.kind(), findable.id());
    }

    static String key(String kind, UUID id) {
        return kind + ":" + id;
    }
}
