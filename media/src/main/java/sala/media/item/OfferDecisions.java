package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.Standing;
import sala.media.description.MediaDetails;
import sala.media.history.Event;
import sala.media.history.EventKind;
import sala.offer.Verdict;

/** How items stand that a school offers to its district, at both ends. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class OfferDecisions {

    private final MediaItems items;
    private final ItemNews news;
    private final Clock clock;

    @Inject
    public OfferDecisions(MediaItems items, ItemNews news, Clock clock) {
        this.items = items;
        this.news = news;
        this.clock = clock;
    }

    /** It waits for an approver from now on, with the file that it has; also when it waited before. */
    public void submit(MediaItem item, UUID by) {
        Decision decision = Decision.of(by, clock.instant());
        if (item.approval() == Approval.WITHDRAWN) {
            stand(item, EventKind.REVISED, item.standing().revise(decision));
        }
        if (item.approval() == Approval.DRAFT) {
            stand(item, EventKind.SUBMITTED, item.standing().submit(decision));
        }
        item.origin().offer(item.original());
        items.changed(item);
    }

    /** What was offered anew has other words. */
    public void describe(MediaItem item, MediaDetails details, UUID by) {
        if (!details.equals(item.details())) {
            Event described = new Event(EventKind.DESCRIBED, Decision.of(by, clock.instant()), item.details(), details);
            news.happened(item, described);
            item.describe(details, new Edit(by, clock.instant()));
        }
    }

    /** @throws sala.approval.WrongApproval when somebody has decided */
    public void takeBack(MediaItem item, UUID by) {
        item.standing().require(Approval.SUBMITTED);
        item.origin().keep();
        stand(item, EventKind.TAKEN_BACK, item.standing().takeBack(Decision.of(by, clock.instant())));
    }

    /** At the school: it stands as at the district. */
    public void follow(MediaItem item, Verdict verdict) {
        if (item.approval() == verdict.approval()) {
            return;
        }
        Decision decision = new Decision(verdict.by(), clock.instant(), verdict.reason());
        switch (verdict.approval()) {
            case DRAFT ->
                giveBack(item, verdict.reason().isEmpty() ? EventKind.TAKEN_BACK : EventKind.SENT_BACK, decision);
            case WITHDRAWN -> giveBack(item, EventKind.WITHDRAWN, decision);
            case APPROVED -> stand(item, EventKind.APPROVED, new Standing(Approval.APPROVED, decision));
            case PUBLISHED -> stand(item, EventKind.PUBLISHED, new Standing(Approval.PUBLISHED, decision));
            case SUBMITTED -> submit(item, item.owner());
        }
    }

    private void giveBack(MediaItem item, EventKind kind, Decision decision) {
        Approval to = kind == EventKind.WITHDRAWN ? Approval.WITHDRAWN : Approval.DRAFT;
        item.origin().keep();
        stand(item, kind, new Standing(to, decision));
    }

    /** At the school: the district's words from now on; those that they replace are written down. */
    public void give(MediaItem item, MediaDetails details, Decision published) {
        MediaDetails before = item.details();
        boolean overtaken = !item.origin().isBrought() && !before.equals(details);
        item.follow(details, null, published);
        if (overtaken) {
            news.happened(item, new Event(EventKind.DISTRICT_WORDS, published, before, details));
        }
    }

    /** At the school: the district no longer gives it; what the school made stays the school's. */
    public void withdrawn(MediaItem item) {
        follow(item, new Verdict(Approval.WITHDRAWN, item.decision().by(), ""));
    }

    private void stand(MediaItem item, EventKind kind, Standing next) {
        item.stand(next);
        news.happened(item, Event.of(kind, item.decision()));
        items.changed(item);
    }
}
