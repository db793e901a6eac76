package sala.media.disk.bring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import sala.job.Chore;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.media.workshop.Transcoding;
import sala.sql.Transactions;

/**
 * Hands recordings from disks to the encoder, never many at once: a queue with thousands of them would keep everybody
 * waiting who uploads a lesson for tomorrow.
 */
@Singleton
public class FeedEncoder implements Chore {

    private static final int AT_ONCE = 6;

    private final BringRows rows;
    private final MediaItems items;
    private final Transcoding transcoding;
    private final Transactions transactions;

    @Inject
    public FeedEncoder(BringRows rows, MediaItems items, Transcoding transcoding, Transactions transactions) {
        this.rows = rows;
        this.items = items;
        this.transcoding = transcoding;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "feed-encoder";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        long room = AT_ONCE - rows.encoding();
        if (room > 0) {
            rows.waiting(room).forEach(item -> transactions.run(() -> hand(item)));
        }
    }

    /** An item that was removed, or that somebody queued meanwhile, needs nothing. */
    private void hand(UUID id) {
        items.find(id).filter(item -> item.readiness() == Readiness.UPLOADED).ifPresent(item -> {
            transcoding.queue(item);
            items.changed(item);
        });
        rows.queued(id);
    }
}
