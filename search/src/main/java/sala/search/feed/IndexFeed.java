package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.blob.Hash;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.search.lucene.Entry;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadText;
import sala.taking.TimesUsed;

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
    private final TimesUsed times;
    private final Arrivals arrivals;
    private final ThingFiles files;

    @Inject
    public IndexFeed(
            FindableSources sources,
            SearchIndex index,
            KeptTexts texts,
            TextRequests requests,
            TimesUsed times,
            Arrivals arrivals,
            ThingFiles files) {
        this.sources = sources;
        this.index = index;
        this.texts = texts;
        this.requests = requests;
        this.times = times;
        this.arrivals = arrivals;
        this.files = files;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Set<String> kinds() {
        return Stream.concat(
                        Stream.of(TimesUsed.KIND),
                        sources.kinds().stream().flatMap(kind -> Stream.of(kind, ReadThings.announced(kind))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The index is committed before the cursor moves on, so that a crash in between only repeats. */
    @Override
    public void take(List<Change> changes) {
        changes.stream()
                .filter(change -> !isUse(change))
                .map(change -> new Thing(ReadThings.kindOf(change.kind()), change.subject()))
                .distinct()
                .forEach(thing -> refresh(thing.kind(), thing.id()));
        count(changes.stream().filter(IndexFeed::isUse).map(Change::subject).collect(Collectors.toSet()));
        index.commit();
    }

    private static boolean isUse(Change change) {
        return change.kind().equals(TimesUsed.KIND);
    }

    /** Only the number is written. Whose it is the log does not say: of the other kinds there is no such thing. */
    private synchronized void count(Set<UUID> used) {
        if (!used.isEmpty()) {
            times.of(used).forEach((id, number) -> sources.kinds().forEach(kind -> index.used(kind, id, number)));
        }
    }

    /**
     * Writes the present state of a thing. Asking for the state and writing it are one step, so that of two threads the
     * one that asked later also writes later.
     */
    synchronized void refresh(String kind, UUID id) {
        sources.find(kind, id).ifPresentOrElse(this::put, () -> remove(kind, id));
    }

    private void remove(String kind, UUID id) {
        index.remove(kind, id);
        arrivals.forget(id);
        files.forget(id);
    }

    private void put(Findable findable) {
        List<Hash> hashes = findable.documents().stream().map(Document::hash).toList();
        List<Optional<ReadText>> known = hashes.stream().map(texts::find).toList();
        List<ReadText> read = known.stream().flatMap(Optional::stream).toList();
        index.put(new Entry(findable, read, times.of(findable.id()), arrivals.of(findable.id())));
        files.keep(findable);
        requests.submit(findable.kind(), findable.id(), known, hashes.stream().anyMatch(texts::isOutdated));
    }

    private record Thing(String kind, UUID id) {}
}
