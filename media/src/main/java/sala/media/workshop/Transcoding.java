package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Permission;
import sala.job.Job;
import sala.job.JobRequest;
import sala.job.Jobs;
import sala.media.form.FileForm;
import sala.media.item.ItemFiles;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.media.transcode.Cancelled;

/**
 * What people and chores ask of the encoder: to begin, to stop, to try again. What becomes of an item while its job
 * runs is told to {@link ItemCourse}.
 */
@Singleton
@Transactional
public class Transcoding {

    /** The turn of all recordings that were brought on disks: thousands, none of them for tomorrow. */
    public static final String FROM_DISKS = "disks";

    private static final String OFFICE = "office";

    private final MediaItems items;
    private final ItemFiles files;
    private final ItemCourse course;
    private final Jobs jobs;

    @Inject
    public Transcoding(MediaItems items, ItemFiles files, ItemCourse course, Jobs jobs) {
        this.items = items;
        this.files = files;
        this.course = course;
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

    /** What takes longer than others should wait for goes on by itself; harmless when it is over. */
    void slowly(UUID id) {
        items.find(id).filter(item -> item.readiness().inProgress()).ifPresent(item -> {
            item.queue();
            submit(item, MakeSlowly.NAME, lane(item));
        });
    }

    private void submit(MediaItem item, String lane) {
        submit(item, work(item), lane);
    }

    private void submit(MediaItem item, String work, String lane) {
        String id = item.id().toString();
        jobs.submit(new JobRequest(
                work, id, Json.createObjectBuilder().add("item", id).build(), lane, false));
    }

    /** How far the work is; empty when there was never any. */
    public Optional<Job> job(UUID item) {
        return items.find(item).flatMap(found -> Stream.of(MakeSlowly.NAME, work(found))
                .flatMap(work -> jobs.find(work, item.toString()).stream())
                .max(Comparator.comparing(Job::submitted)));
    }

    private static String work(MediaItem item) {
        return item.kind().isRecording()
                ? TranscodeVideo.NAME
                : shown(FileForm.ofMediaType(item.original().mediaType()));
    }

    private static String shown(FileForm form) {
        return form.isOffice() ? MakePages.NAME : MakeShown.NAME;
    }

    /** Stops the work, for somebody who may change the item; harmless when there is none. */
    public void cancel(Actor actor, UUID id) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_EDIT);
        if (item.readiness().inProgress()) {
            job(id).ifPresent(job -> jobs.cancel(job.id()));
            course.fail(item, new Cancelled().code());
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

    /** Submits what the register believes to be in progress and no job works on, as after a restored backup. */
    void resume(Collection<UUID> lost) {
        lost.forEach(id -> items.find(id).filter(course::isWanted).ifPresent(this::resume));
    }

    private void resume(MediaItem item) {
        if (item.readiness() == Readiness.READY) {
            queueAnew(item);
        } else {
            queue(item);
        }
    }
}
