package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.search.lucene.Entry;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadText;

/**
 * Follows the change log with the index. A thing is indexed at once with what is known of it, and again when its files
 * have been read.
 */
@Singleton
public class IndexFeed implements ChangeReader {

    private final FindableSources sources;
    private final SearchIndex index;
    private final KeptTexts texts;
    private final TextRequests requests;

    @Inject
    public IndexFeed(FindableSources sources, SearchIndex index, KeptTexts texts, TextRequests requests) {
        this.sources = sources;
        this.index = index;
        this.texts = texts;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Set<String> kinds() {
        return sources.kinds().stream()
                .flatMap(kind -> Stream.of(kind, ReadTexts.announced(kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The index is committed before the cursor moves on, so that a crash in between only repeats. */
    @Override
    public void take(List<Change> changes) {
        changes.stream()
                .map(change -> new Thing(ReadTexts.kindOf(change.kind()), change.subject()))
                .distinct()
                .forEach(thing -> refresh(thing.kind(), thing.id()));
        index.commit();
    }

    /**
     * Writes the present state of a thing. Asking for the state and writing it are one step, so that of two threads the
     * one that asked later also writes later.
     */
    synchronized void refresh(String kind, UUID id) {
        sources.find(kind, id).ifPresentOrElse(this::put, () -> index.remove(kind, id));
    }

    private void put(Findable findable) {
        List<Optional<ReadText>> known = findable.documents().stream()
                .map(Document::hash)
                .map(texts::find)
                .toList();
        index.put(new Entry(findable, known.stream().flatMap(Optional::stream).toList()));
        if (known.stream().anyMatch(Optional::isEmpty)) {
            requests.submit(findable.kind(), findable.id());
        }
    }

    private record Thing(String kind, UUID id) {}
}
