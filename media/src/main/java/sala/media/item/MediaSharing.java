package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.fault.Invalid;
import sala.media.description.EndUser;
import sala.media.history.Event;
import sala.media.history.EventKind;

/**
 * A teacher shows an own item to the pupils of the own school, at once and without asking anybody. Whether other
 * schools get it is for the district to decide, by the item's approval.
 */
@Singleton
@Transactional
public class MediaSharing {

    private final MediaItems items;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public MediaSharing(MediaItems items, ItemNews news, Clock clock) {
        this.items = items;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The pupils of its school see it from now on.
     *
     * @throws Invalid when it is of no school, or made for teachers
     * @throws NotReady when nothing of it can be watched or read yet
     * @throws sala.approval.WrongApproval when it is published already, or withdrawn
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     */
    public void share(Actor actor, MediaVersion seen) {
        share(actor, items.open(actor, seen, Permission.MEDIA_SHARE));
    }

    /**
     * Like {@link #share(Actor, MediaVersion)}, for what is needed beside something else; harmless for what the pupils
     * of the school see already.
     *
     * @throws Invalid also when this person may not share it
     */
    public void shareAlong(Actor actor, MediaItem item) {
        if (item.approval() == Approval.PUBLISHED || item.origin().isShared()) {
            return;
        }
        if (!AccessRules.permits(actor, Permission.MEDIA_SHARE, item.scope())) {
            throw new Invalid("media", "media.shared-by-owner", item.details().title());
        }
        share(actor, item);
    }

    /**
     * Its pupils do not see it any more, as long as it is not published.
     *
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     */
    public void keepBack(Actor actor, MediaVersion seen) {
        change(actor, items.open(actor, seen, Permission.MEDIA_SHARE), false, EventKind.KEPT_BACK);
    }

    private void share(Actor actor, MediaItem item) {
        item.standing().requireOneOf(Approval.BEFORE_PUBLICATION);
        if (item.school() == null || item.versionOf() != null) {
            throw new Invalid("media", "media.of-no-school");
        }
        if (item.details().terms().endUser() == EndUser.TEACHER) {
            throw new Invalid("media", "media.shared-for-teachers");
        }
        NotReady.unlessWatchable(item);
        change(actor, item, true, EventKind.SHARED);
    }

    private void change(Actor actor, MediaItem item, boolean shared, EventKind kind) {
        if (item.origin().isShared() == shared) {
            return;
        }
        Decision decision = Decision.of(actor.person(), clock.instant());
        item.share(shared, new Edit(actor.person(), decision.at()));
        news.happened(item, Event.of(kind, decision));
        items.changed(item);
    }
}
