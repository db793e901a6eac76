package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import sala.access.Actor;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.media.description.EndUser;
import sala.media.description.MediaDetails;
import sala.media.history.Event;
import sala.media.history.EventKind;

/** What somebody calls an answer key is closed to pupils from that moment on. */
@Singleton
@Transactional
public class AnswerKeys {

    private final MediaItems items;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public AnswerKeys(MediaItems items, ItemNews news, Clock clock) {
        this.items = items;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Harmless when it is closed already. Needs no right to edit the item: pupils who wait for an edit have read the
     * key.
     *
     * @throws sala.fault.NotFound when there is none
     */
    public void close(Actor actor, UUID id) {
        MediaItem item = items.get(id);
        if (item.details().terms().endUser() == EndUser.TEACHER) {
            return;
        }
        Edit edit = new Edit(actor.person(), clock.instant());
        MediaDetails closed = closed(item.details());
        Proposal waiting = item.proposal()
                .map(proposal -> new Proposal(closed(proposal.details()), proposal.edit()))
                .orElse(null);
        Decision decision = new Decision(edit.by(), edit.at(), "");
        news.happened(item, new Event(EventKind.DESCRIBED, decision, item.details(), closed));
        item.describe(closed, edit);
        item.propose(waiting, edit);
        items.changed(item);
    }

    private static MediaDetails closed(MediaDetails details) {
        return details.with(details.terms().with(EndUser.TEACHER));
    }
}
