package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStoreFull;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.disk.walk.RawPath;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringRows;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Unplayable;

/**
 * Cuts a recording along the timetable. Each lesson is stored and becomes an item in one transaction with the note that
 * it did: a run that was killed goes on with the lesson it was at, and none is made twice.
 */
@Singleton
public class CutRecording implements JobType {

    private static final Logger LOG = LoggerFactory.getLogger(CutRecording.class);
    private static final int TRIES = 5;
    private static final Set<RecordingState> OPEN =
            EnumSet.of(RecordingState.WAITING, RecordingState.CUTTING, RecordingState.DONE);

    private final RecordingRows rows;
    private final PartRows parts;
    private final AiringRows airings;
    private final Inspection inspection;
    private final LessonCutter lessons;

    @Inject
    public CutRecording(
            RecordingRows rows, PartRows parts, AiringRows airings, Inspection inspection, LessonCutter lessons) {
        this.rows = rows;
        this.parts = parts;
        this.airings = airings;
        this.inspection = inspection;
        this.lessons = lessons;
    }

    @Override
    public String name() {
        return RecordingJobs.CUT;
    }

    /** Copying keeps the disk busy, not the processors. */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        UUID id = RecordingJobs.recordingOf(run);
        Optional<Recording> recording = rows.find(id).filter(found -> OPEN.contains(found.state()));
        if (recording.isEmpty() || !recording.get().isPlaced()) {
            return Fate.done();
        }
        try {
            rows.move(id, OPEN, RecordingState.CUTTING, "");
            cut(run, recording.get());
            return Fate.done();
        } catch (Cancelled stopped) {
            rows.move(id, OPEN, RecordingState.WAITING, "recording.turn");
            return Fate.done();
        } catch (Unplayable never) {
            LOG.info("Recording {} cannot be cut: {} {}", id, never.code(), never.arguments());
            rows.move(id, OPEN, RecordingState.FAILED, never.code());
            return Fate.failed(never.code());
        } catch (UncheckedIOException | Fault later) {
            return again(run, id, later);
        }
    }

    private void cut(JobRun run, Recording seen) {
        if (!isThere(seen)) {
            rows.move(seen.id(), OPEN, RecordingState.FAILED, "recording.gone");
            return;
        }
        if (!inspection.look(seen, run)) {
            return;
        }
        Recording recording = rows.find(seen.id()).orElseThrow();
        List<Airing> on = on(recording);
        int done = 0;
        for (Airing airing : open(on)) {
            lessons.cut(recording, airing, run);
            run.progress((double) ++done / on.size(), null);
        }
        boolean nothing = on.isEmpty();
        rows.move(
                seen.id(),
                OPEN,
                nothing ? RecordingState.WAITING : RecordingState.DONE,
                nothing ? "recording.no-timetable" : "");
    }

    private List<Airing> on(Recording recording) {
        Span span = LessonCutter.span(recording);
        return recording.channel() == null ? List.of() : airings.between(recording.channel(), span.from(), span.to());
    }

    private List<Airing> open(List<Airing> on) {
        Map<UUID, PartRows.Known> known = parts.of(on.stream().map(Airing::id).toList());
        return on.stream()
                .filter(airing -> !known.containsKey(airing.id())
                        || known.get(airing.id()).state() != PartState.DONE)
                .toList();
    }

    /** Whether it is the file that was seen. */
    private boolean isThere(Recording recording) {
        Path file = RawPath.path(recording.place());
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == recording.print().bytes();
        } catch (IOException gone) {
            return false;
        }
    }

    private Fate again(JobRun run, UUID id, RuntimeException why) {
        String code = why instanceof Fault fault ? fault.code() : "media.transcoding-broke";
        LOG.warn("Recording {} could not be cut: {}", id, code, why);
        boolean last = run.attempt() >= TRIES && !(why instanceof BlobStoreFull);
        rows.move(id, OPEN, last ? RecordingState.FAILED : RecordingState.WAITING, code);
        return last ? Fate.failed(code) : Fate.retry(code);
    }
}
