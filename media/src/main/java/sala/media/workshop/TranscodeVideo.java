package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.item.Made;
import sala.media.item.MediaKind;
import sala.media.subtitle.EmbeddedWords;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Transcoder;
import sala.media.transcode.Watch;
import sala.sql.Transactions;

/** Makes a recording playable. A run that was killed leaves what it finished in a folder, and the next one goes on. */
@Singleton
public class TranscodeVideo implements JobType {

    static final String NAME = "transcode-video";

    private final ItemCourse course;
    private final Transcoder transcoder;
    private final Workshop workshop;
    private final EmbeddedWords words;
    private final Transactions transactions;
    private final FileFate fate;

    @Inject
    public TranscodeVideo(
            ItemCourse course,
            Transcoder transcoder,
            Workshop workshop,
            EmbeddedWords words,
            Transactions transactions) {
        this.course = course;
        this.transcoder = transcoder;
        this.workshop = workshop;
        this.words = words;
        this.transactions = transactions;
        this.fate = new FileFate(course, transactions);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** One encoder keeps all processors busy. */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public boolean isForWorkers() {
        return true;
    }

    @Override
    public Fate run(JobRun run) {
        UUID item = UUID.fromString(run.arguments().getString("item"));
        Optional<RecordingTask> task = transactions.get(() -> course.beginRecording(item));
        return task.isEmpty() ? Fate.done() : fate.of(run, item, () -> make(run, item, task.get()));
    }

    @Override
    public void gaveUp(JobRun run) {
        fate.gaveUp(UUID.fromString(run.arguments().getString("item")));
    }

    private void make(JobRun run, UUID item, RecordingTask task) {
        workshop.use(item, task, (source, into) -> {
            Recording recording = new Recording(source, transcoder.probe(source), task.as());
            RunWatch.Ears ears = new RunWatch.Ears(
                    task.plays() ? first -> {} : first -> show(item, first), part -> workshop.keep(item, task, part));
            Watch watch = new RunWatch(run, ears, workshop.company(item, task, into));
            Made made = workshop.store(transcoder.transcode(recording, into, watch));
            transactions.run(() -> course.complete(item, kind(made), made));
            words.take(item, source);
        });
    }

    private void show(UUID item, Transcoded first) {
        Made made = workshop.store(first);
        transactions.run(() -> course.show(item, kind(made), made));
    }

    /** What can be seen of it, not what there was: a film may be wanted as sound alone. */
    private static MediaKind kind(Made made) {
        return made.renditions().stream().allMatch(rendition -> rendition.frame() == null)
                ? MediaKind.AUDIO
                : MediaKind.VIDEO;
    }
}
