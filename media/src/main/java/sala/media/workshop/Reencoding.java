package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.job.Job;
import sala.job.Jobs;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.media.look.LessonProfile;
import sala.media.profile.EncodingOrder;
import sala.media.profile.EncodingOrder.State;
import sala.media.profile.EncodingOrders;
import sala.media.profile.NotToBeEncoded;
import sala.media.profile.NotToBeEncoded.Why;
import sala.media.profile.ProfileChoices;
import sala.media.transcode.Cancelled;

/**
 * Has a recording encoded again as the kind of lesson that somebody chose. What plays goes on playing until all is
 * made, and stays when nothing comes of it.
 */
@Singleton
@Transactional
public class Reencoding {

    private final MediaItems items;
    private final EncodingOrders orders;
    private final Transcoding transcoding;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public Reencoding(MediaItems items, EncodingOrders orders, Transcoding transcoding, Jobs jobs, Clock clock) {
        this.items = items;
        this.orders = orders;
        this.transcoding = transcoding;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @throws NotToBeEncoded when that cannot be, as the item is now */
    public void order(Actor actor, UUID id, LessonProfile profile) {
        MediaItem item = orderable(actor, id, profile);
        orders.put(new EncodingOrder(
                id, original(item).hash(), profile, State.WAITING, "", new Edit(actor.person(), clock.instant())));
        begin(item);
    }

    /**
     * An item that could be encoded as this now; nothing is ordered.
     *
     * @throws NotToBeEncoded when it could not
     */
    public MediaItem orderable(Actor actor, UUID id, LessonProfile profile) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_ENCODE);
        Blob unused = original(item);
        if (ProfileChoices.of(item).stream().noneMatch(choice -> choice.profile() == profile)) {
            throw new NotToBeEncoded(Why.UNSUITED);
        }
        if (item.readiness().inProgress() || orders.waits(item)) {
            throw new NotToBeEncoded(Why.AT_IT);
        }
        return item;
    }

    private static Blob original(MediaItem item) {
        return item.original()
                .blob()
                .filter(there -> item.kind().isRecording())
                .orElseThrow(() -> new NotToBeEncoded(Why.NO_ORIGINAL));
    }

    private void begin(MediaItem item) {
        if (item.readiness() == Readiness.READY) {
            transcoding.queueAnew(item);
        } else {
            transcoding.queue(item);
            items.changed(item);
        }
    }

    /** Leaves what plays as it is; harmless when nothing is made anew. */
    public void cancel(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_ENCODE);
        if (item.readiness() == Readiness.READY && orders.waits(item)) {
            transcoding.job(id).ifPresent(job -> jobs.cancel(job.id()));
            orders.failed(item, new Cancelled().code());
        }
    }

    /** What was ordered last for the file that the item has now. */
    public Optional<EncodingOrder> order(MediaItem item) {
        return orders.of(item);
    }

    /** How far the work is that an order asked for; empty when none waits. */
    public Optional<Job> job(MediaItem item) {
        return orders.waits(item) ? transcoding.job(item.id()) : Optional.empty();
    }
}
