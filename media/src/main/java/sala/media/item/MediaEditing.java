package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Required;
import sala.media.description.MediaDetails;

/** What people do with items: describe them, and bring them to the schools and back. */
@Singleton
@Transactional
public class MediaEditing {

    private static final int REASON = 1000;

    private final MediaItems items;
    private final Clock clock;

    @Inject
    public MediaEditing(MediaItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** @throws sala.fault.Stale when somebody else changed it meanwhile */
    public void describe(Actor actor, MediaVersion seen, MediaDetails details) {
        MediaItem item = open(actor, seen, Permission.MEDIA_EDIT);
        item.describe(details, clock.instant());
        items.changed(item);
    }

    /**
     * The owner hands it in.
     *
     * @throws NotReady when its files are not complete
     */
    public void submit(Actor actor, MediaVersion seen) {
        MediaItem item = open(actor, seen, Permission.MEDIA_EDIT);
        item.requirePlayable();
        decide(actor, item, Approval.SUBMITTED, "");
    }

    /** The owner works on it again after it was withdrawn. */
    public void revise(Actor actor, MediaVersion seen) {
        decide(actor, open(actor, seen, Permission.MEDIA_EDIT), Approval.DRAFT, "");
    }

    public void approve(Actor actor, MediaVersion seen) {
        decide(actor, open(actor, seen, Permission.MEDIA_APPROVE), Approval.APPROVED, "");
    }

    /** @param reason what must become better, for the owner */
    public void sendBack(Actor actor, MediaVersion seen, String reason) {
        decide(actor, open(actor, seen, Permission.MEDIA_APPROVE), Approval.DRAFT, given(reason));
    }

    /** @throws NotReady when its files are not complete */
    public void publish(Actor actor, MediaVersion seen) {
        MediaItem item = open(actor, seen, Permission.MEDIA_APPROVE);
        item.requirePlayable();
        decide(actor, item, Approval.PUBLISHED, "");
    }

    /** Takes it back from everybody; whoever may change it may do that. */
    public void withdraw(Actor actor, MediaVersion seen, String reason) {
        decide(actor, open(actor, seen, Permission.MEDIA_EDIT), Approval.WITHDRAWN, given(reason));
    }

    private MediaItem open(Actor actor, MediaVersion seen, Permission permission) {
        MediaItem item = items.get(seen.item(), actor, permission);
        item.requireVersion(seen.version());
        return item;
    }

    private void decide(Actor actor, MediaItem item, Approval next, String reason) {
        item.stand(next, new Decision(actor.person(), clock.instant(), reason));
        items.changed(item);
    }

    private static String given(String reason) {
        return Required.text("reason", reason, REASON);
    }
}
