package sala.media.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.media.description.MediaDetails;
import sala.media.item.MediaDecisions;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;

/** Changes several items alike, and undoes that; each in a transaction of its own, by the rules of one. */
@Singleton
public class BulkEdits {

    /** As many as are done while somebody waits for the answer. */
    public static final int MOST = 1000;

    private static final int REASON = 1000;

    private final MediaItems items;
    private final MediaDecisions decisions;
    private final BulkStep step;

    @Inject
    public BulkEdits(MediaItems items, MediaDecisions decisions, BulkStep step) {
        this.items = items;
        this.decisions = decisions;
        this.step = step;
    }

    /** What a change would do; changes nothing. */
    public BulkPlan plan(Actor actor, List<MediaVersion> chosen, BulkChange change) {
        requireSome(chosen);
        requireSaid(change);
        List<MediaItem> changing = new ArrayList<>();
        Outcome outcome = each().of(chosen, MediaVersion::item, seen -> {
            MediaItem item = items.open(actor, seen, Permission.MEDIA_EDIT);
            MediaDetails words = BulkStep.words(item);
            if (!change.of(words).equals(words)) {
                changing.add(item);
            }
        });
        int waiting = Math.toIntExact(changing.stream()
                .filter(item -> MediaEditing.mustWait(actor, item))
                .count());
        return new BulkPlan(changing.size(), waiting, outcome.done() - changing.size(), outcome);
    }

    /** Changes them; by the id it can be undone. */
    public Done change(Actor actor, List<MediaVersion> chosen, BulkChange change) {
        requireSome(chosen);
        requireSaid(change);
        UUID bulk = step.begin(actor);
        Outcome outcome = each().of(chosen, MediaVersion::item, seen -> step.change(actor, bulk, seen, change));
        return new Done(bulk, outcome);
    }

    /** What somebody changed since stays as it is. */
    public Outcome undo(Actor actor, UUID bulk) {
        List<BulkStep.Changed> changed = step.changed(actor, bulk);
        Outcome outcome = each().of(changed, BulkStep.Changed::item, one -> step.changeBack(actor, one));
        step.undone(bulk);
        return outcome;
    }

    public Outcome submit(Actor actor, List<MediaVersion> chosen) {
        requireSome(chosen);
        return each().of(chosen, MediaVersion::item, seen -> decisions.submit(actor, seen));
    }

    /** @param reason for the owners */
    public Outcome withdraw(Actor actor, List<MediaVersion> chosen, String reason) {
        requireSome(chosen);
        Required.text("reason", reason, REASON);
        return each().of(chosen, MediaVersion::item, seen -> decisions.withdraw(actor, seen, reason));
    }

    private static void requireSome(List<MediaVersion> chosen) {
        if (chosen.isEmpty()) {
            throw new Invalid("items", "bulk.nothing-chosen");
        }
        if (chosen.size() > MOST) {
            throw new Invalid("items", "field.too-many", MOST);
        }
    }

    private static void requireSaid(BulkChange change) {
        if (change.isEmpty()) {
            throw new Invalid("change", "bulk.nothing-said");
        }
    }

    private Each each() {
        return new Each(id -> items.find(id).map(item -> item.details().title()).orElse(""));
    }

    /**
     * A change that was made.
     *
     * @param bulk by which it is undone
     */
    public record Done(UUID bulk, Outcome outcome) {}
}
