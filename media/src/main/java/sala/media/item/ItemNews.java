package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.media.history.History;
import sala.notice.News;
import sala.notice.Notices;

/** Writes down what happened to an item, and tells those whom it concerns. */
@Singleton
public class ItemNews {

    /** Whose turn it is sees that in the queue. */
    private static final Set<EventKind> TOLD_TO_NOBODY =
            Set.of(EventKind.SUBMITTED, EventKind.PROPOSED, EventKind.TAKEN_BACK);

    private final History history;
    private final Notices notices;

    @Inject
    public ItemNews(History history, Notices notices) {
        this.history = history;
        this.notices = notices;
    }

    /**
     * Tells the owner, and these people beside the owner, but never the one who did it. Within the transaction of what
     * happened.
     */
    public void happened(MediaItem item, Event event, UUID... others) {
        history.add(item.id(), event);
        if (!TOLD_TO_NOBODY.contains(event.kind())) {
            Set<UUID> people =
                    Stream.concat(Stream.of(item.owner()), Stream.of(others)).collect(Collectors.toSet());
            notices.tell(people, news(item, event));
        }
    }

    private static News news(MediaItem item, Event event) {
        return new News(
                MediaItems.KIND + "." + event.kind().name(),
                item.id(),
                "/media/" + item.id(),
                item.details().title(),
                event.decision().reason(),
                event.decision().by());
    }
}
