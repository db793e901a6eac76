package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.Hash;
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

/**
 * What becomes of an item while a job makes its files, from begun to ready or failed, each step in a transaction of its
 * own. What people ask for is with {@link Transcoding}.
 */
@Singleton
@Transactional
public class ItemCourse {

    private final MediaItems items;
    private final ShownFiles shown;
    private final EncodingOrders orders;

    @Inject
    public ItemCourse(MediaItems items, ShownFiles shown, EncodingOrders orders) {
        this.items = items;
        this.shown = shown;
        this.orders = orders;
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

    /** Within the transaction that has the item. */
    void fail(MediaItem item, String code) {
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

    /** Whether somebody works on it, or will. */
    boolean isUnfinished(UUID id) {
        return items.find(id).filter(this::isWanted).isPresent();
    }

    boolean isWanted(MediaItem item) {
        return item.readiness().inProgress() || orders.waits(item);
    }
}
