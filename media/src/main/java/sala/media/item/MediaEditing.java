package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.WrongApproval;
import sala.media.description.IndicatorCode;
import sala.media.description.MediaDetails;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.media.indicator.Indicators;

/** What people say about items; what is approved already gets other words by another approval only. */
@Singleton
@Transactional
public class MediaEditing {

    private static final Set<Approval> DECIDED = Set.of(Approval.APPROVED, Approval.PUBLISHED);

    private final MediaItems items;
    private final Indicators indicators;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public MediaEditing(MediaItems items, Indicators indicators, ItemNews news, Clock clock) {
        this.items = items;
        this.indicators = indicators;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Gives it other words: at once, or, when it is approved and this person may not approve it, as soon as somebody
     * accepts them.
     *
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     * @throws sala.fault.Invalid when it names an indicator that the office has not loaded
     */
    public Described describe(Actor actor, MediaVersion seen, MediaDetails details) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_EDIT);
        requireKnown(item, details);
        boolean waits = mustWait(actor, item);
        if (waits) {
            propose(actor, item, details);
        } else {
            describe(actor, item, details);
        }
        items.changed(item);
        return waits && item.proposal().isPresent() ? Described.WAITS : Described.NOW;
    }

    /** Whether an approver has said yes to the item as it is. */
    public static boolean isDecided(MediaItem item) {
        return DECIDED.contains(item.approval());
    }

    /** Whether what this person says of the item has to be accepted by somebody else. */
    public static boolean mustWait(Actor actor, MediaItem item) {
        return isDecided(item) && !AccessRules.permits(actor, Permission.MEDIA_APPROVE, item.scope());
    }

    /**
     * Makes the words that wait the words of the item.
     *
     * @throws WrongApproval when none wait
     */
    public void accept(Actor actor, MediaVersion seen) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_APPROVE);
        Proposal proposal = waiting(item);
        Event accepted = new Event(EventKind.ACCEPTED, decision(actor, ""), item.details(), proposal.details());
        item.describe(proposal.details(), new Edit(actor.person(), clock.instant()));
        news.happened(item, accepted, proposal.edit().by());
        items.changed(item);
    }

    /**
     * Leaves the words of the item as they are, and those that wait away.
     *
     * @param reason for whoever proposed them
     * @throws WrongApproval when none wait
     */
    public void refuse(Actor actor, MediaVersion seen, String reason) {
        MediaItem item = items.open(actor, seen, Permission.MEDIA_APPROVE);
        Proposal proposal = waiting(item);
        Decision decision = decision(actor, reason).withReason();
        item.propose(null, new Edit(actor.person(), clock.instant()));
        news.happened(
                item,
                new Event(EventKind.REFUSED, decision, item.details(), proposal.details()),
                proposal.edit().by());
        items.changed(item);
    }

    private void propose(Actor actor, MediaItem item, MediaDetails details) {
        Edit edit = new Edit(actor.person(), clock.instant());
        if (details.equals(item.details())) {
            item.propose(null, edit);
        } else {
            item.propose(new Proposal(details, edit), edit);
            news.happened(item, new Event(EventKind.PROPOSED, decision(actor, ""), item.details(), details));
        }
    }

    private void describe(Actor actor, MediaItem item, MediaDetails details) {
        if (!details.equals(item.details())) {
            news.happened(item, new Event(EventKind.DESCRIBED, decision(actor, ""), item.details(), details));
        }
        item.describe(details, new Edit(actor.person(), clock.instant()));
    }

    private static Proposal waiting(MediaItem item) {
        return item.proposal().orElseThrow(() -> new WrongApproval(item.approval()));
    }

    /** What it names already may stay, also when the office has taken it from its tables since. */
    private void requireKnown(MediaItem item, MediaDetails details) {
        List<IndicatorCode> named = item.details().card().indicators();
        indicators.requireKnown(details.card().indicators().stream()
                .filter(code -> !named.contains(code))
                .toList());
    }

    private Decision decision(Actor actor, String reason) {
        return new Decision(actor.person(), clock.instant(), reason);
    }
}
