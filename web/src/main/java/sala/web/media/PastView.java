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
import sala.media.item.MediaItem;
import sala.media.version.FileVersion;
import sala.media.version.Versions;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.People;

/** Gathers what happened to an item. */
@Singleton
public class PastView {

    private final History history;
    private final Versions versions;
    private final People people;

    @Inject
    public PastView(History history, Versions versions, People people) {
        this.history = history;
        this.versions = versions;
        this.people = people;
    }

    /** Of an item that the reader may see. */
    ItemPast of(MediaItem item, Paging paging) {
        List<FileVersion> files = versions.of(item);
        Page<Event> events = history.page(item.id(), paging);
        Set<UUID> known = Stream.concat(
                        files.stream().map(FileVersion::by),
                        events.items().stream().map(event -> event.decision().by()))
                .collect(Collectors.toSet());
        return new ItemPast(files, events, people.names(known));
    }
}
