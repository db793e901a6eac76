package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.Standing;
import sala.media.description.IndicatorCode;
import sala.media.description.MediaDetails;
import sala.media.indicator.Indicators;

/** What people do with items: describe them, and bring them to the schools and back. */
@Singleton
@Transactional
public class MediaEditing {

    private final MediaItems items;
    private final Indicators indicators;
    private final Clock clock;

    @Inject
    public MediaEditing(MediaItems items, Indicators indicators, Clock clock) {
        this.items = items;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     * @throws sala.fault.Invalid when it names an indicator that the office has not loaded
     */
    public void describe(Actor actor, MediaVersion seen, MediaDetails details) {
        MediaItem item = open(actor, seen, Permission.MEDIA_EDIT);
        requireKnown(item, details);
        item.describe(details, new Edit(actor.person(), clock.instant()));
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
        stand(item, item.standing().submit(decision(actor)));
    }

    /** The owner works on it again after it was withdrawn. */
    public void revise(Actor actor, MediaVersion seen) {
        MediaItem item = open(actor, seen, Permission.MEDIA_EDIT);
        stand(item, item.standing().revise(decision(actor)));
    }

    public void approve(Actor actor, MediaVersion seen) {
        MediaItem item = open(actor, seen, Permission.MEDIA_APPROVE);
        stand(item, item.standing().approve(decision(actor)));
    }

    /** @param reason what must become better, for the owner */
    public void sendBack(Actor actor, MediaVersion seen, String reason) {
        MediaItem item = open(actor, seen, Permission.MEDIA_APPROVE);
        stand(item, item.standing().sendBack(decision(actor, reason)));
    }

    /** @throws NotReady when its files are not complete */
    public void publish(Actor actor, MediaVersion seen) {
        MediaItem item = open(actor, seen, Permission.MEDIA_APPROVE);
        item.requirePlayable();
        stand(item, item.standing().publish(decision(actor)));
    }

    /** Takes it back from everybody; whoever may change it may do that. */
    public void withdraw(Actor actor, MediaVersion seen, String reason) {
        MediaItem item = open(actor, seen, Permission.MEDIA_EDIT);
        stand(item, item.standing().withdraw(decision(actor, reason)));
    }

    /** What it names already may stay, also when the office has taken it from its tables since. */
    private void requireKnown(MediaItem item, MediaDetails details) {
        List<IndicatorCode> named = item.details().card().indicators();
        indicators.requireKnown(details.card().indicators().stream()
                .filter(code -> !named.contains(code))
                .toList());
    }

    private MediaItem open(Actor actor, MediaVersion seen, Permission permission) {
        MediaItem item = items.get(seen.item(), actor, permission);
        item.requireVersion(seen.version());
        return item;
    }

    private void stand(MediaItem item, Standing next) {
        item.stand(next);
        items.changed(item);
    }

    private Decision decision(Actor actor) {
        return decision(actor, "");
    }

    private Decision decision(Actor actor, String reason) {
        return new Decision(actor.person(), clock.instant(), reason);
    }
}
