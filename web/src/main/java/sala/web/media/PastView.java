package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.media.history.Event;
import sala.media.history.History;
import sala.media.version.FileVersion;
import sala.media.version.Versions;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.People;
import sala.web.page.Reader;

/** Gathers what happened to an item. */
@Singleton
public class PastView {

    private final History history;
    private final Versions versions;
    private final People people;
    private final Reader reader;

    @Inject
    public PastView(History history, Versions versions, People people, Reader reader) {
        this.history = history;
        this.versions = versions;
        this.people = people;
        this.reader = reader;
    }

    /** Of an item that the reader may see. */
    ItemPast of(UUID item, Paging paging) {
        List<FileVersion> files = versions.of(reader.actor(), item);
        Page<Event> events = history.page(item, paging);
        Set<UUID> known = Stream.concat(
                        files.stream().map(FileVersion::by),
                        events.items().stream().map(event -> event.decision().by()))
                .collect(Collectors.toSet());
        return new ItemPast(files, events, people.names(known));
    }
}
