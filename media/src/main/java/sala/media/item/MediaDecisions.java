package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Decision;
import sala.approval.Standing;
import sala.approval.WrongApproval;
import sala.media.history.Event;
import sala.media.history.EventKind;

/** How items come to the schools and back. */
@Singleton
@Transactional
public class MediaDecisions {

    private final MediaItems items;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public MediaDecisions(MediaItems items, ItemNews news, Clock clock) {
        this.items = items;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The owner hands it in.
     *
     * @throws NotReady when its files are not complete
     */
    public void submit(Actor actor, MediaVersion seen) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_EDIT);
        NotReady.unlessPlayable(item);
        stand(item, EventKind.SUBMITTED, item.standing().submit(decision(actor, "")));
    }

    /** The owner works on it again after it was withdrawn. */
    public void revise(Actor actor, MediaVersion seen) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_EDIT);
        stand(item, EventKind.REVISED, item.standing().revise(decision(actor, "")));
    }

    public void approve(Actor actor, MediaVersion seen) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_APPROVE);
        stand(item, EventKind.APPROVED, item.standing().approve(decision(actor, "")));
    }

    /** @param reason what must become better, for the owner */
    public void sendBack(Actor actor, MediaVersion seen, String reason) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_APPROVE);
        stand(item, EventKind.SENT_BACK, item.standing().sendBack(decision(actor, reason)));
    }

    /** @throws NotReady when its files are not complete */
    public void publish(Actor actor, MediaVersion seen) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_APPROVE);
        NotReady.unlessPlayable(item);
        stand(item, EventKind.PUBLISHED, item.standing().publish(decision(actor, "")));
    }

    /** Takes it back from everybody; whoever may change it may do that, and whoever may approve it. */
    public void withdraw(Actor actor, MediaVersion seen, String reason) {
        boolean approves = items.find(seen.item())
                .filter(item -> AccessRules.permits(actor, Permission.MEDIA_APPROVE, item.scope()))
                .isPresent();
        MediaItem item = items.open(actor, seen, approves ? Permission.MEDIA_APPROVE : Permission.MEDIA_EDIT);
        stand(item, EventKind.WITHDRAWN, item.standing().withdraw(decision(actor, reason)));
    }

    private void stand(MediaItem item, EventKind kind, Standing next) {
        if (item.versionOf() != null) {
            throw new WrongApproval(item.approval());
        }
        UUID sender = item.decision().by();
        item.stand(next);
        news.happened(item, Event.of(kind, item.decision()), sender);
        items.changed(item);
    }

    private Decision decision(Actor actor, String reason) {
        return new Decision(actor.person(), clock.instant(), reason);
    }
}
