package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import sala.approval.Approval;
import sala.job.Chore;
import sala.media.item.MediaDecisions;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.sql.Transactions;

/** Hands lessons in for approval once they can be watched, where the keeper of this machine wants that. */
@Singleton
public class SubmitLessons implements Chore {

    private final WatchSettings settings;
    private final PartRows parts;
    private final MediaItems items;
    private final MediaDecisions decisions;
    private final RecordingOwner owner;
    private final Transactions transactions;

    @Inject
    public SubmitLessons(
            PartRows parts,
            MediaItems items,
            MediaDecisions decisions,
            RecordingOwner owner,
            Transactions transactions) {
        this(WatchSettings.fromSystemProperties(), parts, items, decisions, owner, transactions);
    }

    SubmitLessons(
            WatchSettings settings,
            PartRows parts,
            MediaItems items,
            MediaDecisions decisions,
            RecordingOwner owner,
            Transactions transactions) {
        this.settings = settings;
        this.parts = parts;
        this.items = items;
        this.decisions = decisions;
        this.owner = owner;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "submit-lessons";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (settings.submit()) {
            parts.toSubmit().forEach(item -> transactions.run(() -> submit(item)));
        }
    }

    /** What people took in hand meanwhile is left to them. */
    private void submit(UUID id) {
        MediaItem item = items.find(id).orElse(null);
        if (item == null || item.approval() != Approval.DRAFT) {
            parts.submitted(id);
        } else if (item.playable()) {
            decisions.submit(owner.actor(), new MediaVersion(id, item.version()));
            parts.submitted(id);
        }
    }
}
