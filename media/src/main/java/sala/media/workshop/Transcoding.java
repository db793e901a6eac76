package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.job.Job;
import sala.job.JobRequest;
import sala.job.Jobs;
import sala.media.item.ItemFiles;
import sala.media.item.Made;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.item.Original;
import sala.media.item.Readiness;
import sala.media.look.LessonProfile;
import sala.media.profile.EncodingOrder;
import sala.media.profile.EncodingOrders;
import sala.media.shown.ShownFile;
import sala.media.shown.ShownFiles;
import sala.media.transcode.Cancelled;

/** The life of an item's files, from queued to ready, each step in a transaction of its own. */
@Singleton
@Transactional
public class Transcoding {

    /** The turn of all recordings that were brought on disks: thousands, none of them for tomorrow. */
    public static final String FROM_DISKS = "disks";

    private static final String OFFICE = "office";

    private final MediaItems items;
    private final ItemFiles files;
    private final ShownFiles shown;
    private final EncodingOrders orders;
    private final Jobs jobs;

    @Inject
    public Transcoding(MediaItems items, ItemFiles files, ShownFiles shown, EncodingOrders orders, Jobs jobs) {
        this.items = items;
        this.files = files;
        this.shown = shown;
        this.orders = orders;
        this.jobs = jobs;
    }

    /** In its school's turn. Within the transaction that has the item. */
    public void queue(MediaItem item) {
        queue(item, lane(item));
    }

    /**
     * Within the transaction that has the item.
     *
     * @param lane whose turn it waits for: see {@link JobRequest}
     */
    public void queue(MediaItem item, String lane) {
        item.queue();
        submit(item, lane);
    }

    /** It is made anew while all can go on with what there is. */
    void queueAnew(MediaItem item) {
        submit(item, lane(item));
    }

    private static String lane(MediaItem item) {
        UUID school = item.school();
        return school == null ? OFFICE : school.toString();
    }

    private void submit(MediaItem item, String lane) {
        String id = item.id().toString();
        jobs.submit(new JobRequest(
                work(item), id, Json.createObjectBuilder().add("item", id).build(), lane, false));
    }

    /** How far the work is; empty when there was never any. */
    public Optional<Job> job(UUID item) {
        return items.find(item).flatMap(found -> jobs.find(work(found), item.toString()));
    }

    private static String work(MediaItem item) {
        return item.kind().isRecording() ? TranscodeVideo.NAME : MakeShown.NAME;
    }

    /** Stops the work, for somebody who may change the item; harmless when there is none. */
    public void cancel(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_EDIT);
        if (item.readiness().inProgress()) {
            job(id).ifPresent(job -> jobs.cancel(job.id()));
            fail(item, new Cancelled().code());
        }
    }

    /** Tries again what failed or has rotted since, for somebody who may change the item; harmless otherwise. */
    public void retry(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_EDIT);
        if (item.readiness() == Readiness.FAILED || files.damage(item).mendable()) {
            queue(item);
            items.changed(item);
        }
    }

    /** The file to work on; empty when there is nothing to do any more. */
    Optional<Hash> begin(UUID id) {
        Optional<MediaItem> item =
                items.find(id).filter(found -> found.readiness().inProgress());
        item.ifPresent(MediaItem::begin);
        return item.flatMap(found -> found.original().blob()).map(blob -> blob.hash());
    }

    /** The same for a recording, also for one that is made anew while it plays. */
    Optional<RecordingTask> beginRecording(UUID id) {
        Optional<MediaItem> wanted = items.find(id).filter(this::isWanted);
        return wanted.flatMap(item -> item.original().blob()).map(blob -> begin(wanted.get(), blob.hash()));
    }

    private RecordingTask begin(MediaItem item, Hash original) {
        RecordingTask task = task(item, original);
        if (!task.plays()) {
            item.begin();
        }
        return task;
    }

    /** What another machine has begun; empty when nobody works on it. */
    Optional<RecordingTask> begun(UUID id) {
        Optional<MediaItem> wanted = items.find(id).filter(this::isWanted);
        return wanted.flatMap(item -> item.original().blob()).map(blob -> task(wanted.get(), blob.hash()));
    }

    private RecordingTask task(MediaItem item, Hash original) {
        boolean plays = item.readiness() == Readiness.READY;
        LessonProfile as = orders.of(item)
                .filter(order -> !order.failed())
                .map(EncodingOrder::profile)
                .orElse(null);
        return new RecordingTask(original, as, plays);
    }

    /** The same for what is no recording. */
    Optional<Original> beginShown(UUID id) {
        return begin(id).flatMap(hash -> items.find(id)).map(MediaItem::original);
    }

    /** It will be tried again later. */
    void wait(UUID id) {
        items.find(id).filter(item -> item.readiness().inProgress()).ifPresent(MediaItem::queue);
    }

    void fail(UUID id, String code) {
        items.find(id).filter(this::isWanted).ifPresent(item -> {
            orders.failed(item, code);
            if (item.readiness().inProgress()) {
                fail(item, code);
            }
        });
    }

    private void fail(MediaItem item, String code) {
        boolean hadFiles =
                !item.renditions().isEmpty() || shown.first(item.id()).isPresent();
        item.fail(code);
        shown.replace(item.id(), List.of());
        if (hadFiles) {
            items.filesChanged(item);
        } else {
            items.changed(item);
        }
    }

    /** It can be watched from now on, while the rest is made. */
    void show(UUID id, MediaKind kind, Made made) {
        items.find(id).filter(item -> item.readiness().inProgress()).ifPresent(item -> {
            item.show(kind, made);
            items.filesChanged(item);
        });
    }

    void complete(UUID id, MediaKind kind, Made made) {
        items.find(id).filter(this::isWanted).ifPresent(item -> {
            item.complete(kind, made);
            orders.done(item);
            items.filesChanged(item);
        });
    }

    /** It is shown with these files; the first picture among them stands for it in lists. */
    void completeShown(UUID id, List<ShownFile> made) {
        items.find(id).filter(item -> item.readiness().inProgress()).ifPresent(item -> {
            shown.replace(id, made);
            Blob face = made.stream()
                    .filter(file -> file.size() != null)
                    .findFirst()
                    .map(ShownFile::blob)
                    .orElse(null);
            item.complete(item.kind(), new Made(Duration.ZERO, List.of(), face, List.of(), null));
            items.filesChanged(item);
        });
    }

    /** Submits what the register believes to be in progress and no job works on, as after a restored backup. */
    void resume(Collection<UUID> lost) {
        lost.forEach(id -> items.find(id).filter(this::isWanted).ifPresent(this::resume));
    }

    private void resume(MediaItem item) {
        if (item.readiness() == Readiness.READY) {
            queueAnew(item);
        } else {
            queue(item);
        }
    }

    /** Whether somebody works on it, or will. */
    boolean isUnfinished(UUID id) {
        return items.find(id).filter(this::isWanted).isPresent();
    }

    private boolean isWanted(MediaItem item) {
        return item.readiness().inProgress() || orders.waits(item);
    }
}
