package sala.media.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.media.item.MediaDecisions;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.media.version.FileVersion;
import sala.media.version.Versions;

/** Decides about several items of the queue, each in a transaction of its own. */
@Singleton
public class QueueDecisions {

    private static final int REASON = 1000;

    private final MediaItems items;
    private final MediaEditing editing;
    private final MediaDecisions decisions;
    private final Versions versions;

    @Inject
    public QueueDecisions(MediaItems items, MediaEditing editing, MediaDecisions decisions, Versions versions) {
        this.items = items;
        this.editing = editing;
        this.decisions = decisions;
        this.versions = versions;
    }

    /**
     * @param reason needed for giving back
     * @throws Invalid when nothing is chosen, or the reason is missing
     */
    public Outcome decide(Actor actor, List<MediaVersion> chosen, Verdict verdict, String reason) {
        if (chosen.isEmpty()) {
            throw new Invalid("items", "bulk.nothing-chosen");
        }
        if (verdict == Verdict.RETURN) {
            Required.text("reason", reason, REASON);
        }
        return new Each(id -> items.find(id).map(item -> item.details().title()).orElse(""))
                .of(chosen, MediaVersion::item, one -> decide(actor, one, verdict, reason));
    }

    private void decide(Actor actor, MediaVersion seen, Verdict verdict, String reason) {
        MediaItem item = items.get(seen.item(), actor, Permission.MEDIA_APPROVE);
        boolean words = item.proposal().isPresent();
        Optional<UUID> file = versions.waiting(item.id()).map(FileVersion::id);
        if (item.approval() == Approval.SUBMITTED || !words && file.isEmpty()) {
            decideItem(actor, seen, verdict, reason);
            return;
        }
        if (words) {
            decideWords(actor, seen, verdict, reason);
        }
        file.ifPresent(version -> decideFile(actor, seen.item(), version, verdict, reason));
    }

    private void decideFile(Actor actor, UUID item, UUID version, Verdict verdict, String reason) {
        if (verdict == Verdict.RETURN) {
            versions.refuse(actor, item, version, reason);
        } else {
            versions.use(actor, item, version);
        }
    }

    private void decideWords(Actor actor, MediaVersion seen, Verdict verdict, String reason) {
        if (verdict == Verdict.RETURN) {
            editing.refuse(actor, seen, reason);
        } else {
            editing.accept(actor, seen);
        }
    }

    private void decideItem(Actor actor, MediaVersion seen, Verdict verdict, String reason) {
        if (verdict == Verdict.RETURN) {
            decisions.sendBack(actor, seen, reason);
            return;
        }
        decisions.approve(actor, seen);
        if (verdict == Verdict.PUBLISH) {
            decisions.publish(
                    actor, new MediaVersion(seen.item(), items.get(seen.item()).version()));
        }
    }
}
