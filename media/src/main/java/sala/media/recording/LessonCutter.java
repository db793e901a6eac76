package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.job.JobRun;
import sala.media.cut.Cutter;
import sala.media.cut.Piece;
import sala.media.disk.walk.RawPath;
import sala.media.recording.Span.Held;
import sala.media.recording.Span.Taken;
import sala.media.timetable.Airing;

/**
 * Makes one lesson: finds which recordings hold it, waits for the rest of it where that may still come, and says how
 * much is lacking where it does not.
 */
@Singleton
public class LessonCutter {

    /** Recorders begin a moment late, and stop a moment early. */
    private static final Duration NOTHING = Duration.ofSeconds(30);
    /** Less than this part of a lesson is none. */
    private static final int LEAST_PART = 5;

    private final WatchSettings settings;
    private final RecordingRows rows;
    private final Cutter cutter;
    private final Bench bench;
    private final BlobStore blobs;
    private final LessonShelf shelf;
    private final Clock clock;

    @Inject
    public LessonCutter(
            RecordingRows rows, Cutter cutter, Bench bench, BlobStore blobs, LessonShelf shelf, Clock clock) {
        this(WatchSettings.fromSystemProperties(), rows, cutter, bench, blobs, shelf, clock);
    }

    LessonCutter(
            WatchSettings settings,
            RecordingRows rows,
            Cutter cutter,
            Bench bench,
            BlobStore blobs,
            LessonShelf shelf,
            Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.cutter = cutter;
        this.bench = bench;
        this.blobs = blobs;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The true time that a recording holds. */
    static Span span(Recording recording) {
        return new Span(
                Objects.requireNonNull(recording.starts(), "starts"), Objects.requireNonNull(recording.ends(), "ends"));
    }

    void cut(Recording recording, Airing airing, JobRun run) {
        Span lesson = new Span(airing.slot().starts(), airing.slot().ends());
        List<Held> held = rows.holding(airing.slot().channel(), lesson.widened(settings.margin())).stream()
                .filter(one -> Files.isRegularFile(RawPath.path(one.place())))
                .map(one -> new Held(one, span(one)))
                .toList();
        Duration lacking = lesson.length().minus(covered(lesson, held));
        if (lacking.compareTo(NOTHING) > 0 && mayStillCome(airing)) {
            shelf.say(recording, airing, PartState.WAITING, lacking);
        } else if (lacking.compareTo(lesson.length().minus(lesson.length().dividedBy(LEAST_PART))) > 0) {
            shelf.say(recording, airing, PartState.MISSING, lacking);
        } else {
            Duration told = lacking.compareTo(NOTHING) > 0 ? lacking : Duration.ZERO;
            Blob made = bench.with(
                    recording.id(),
                    folder -> blobs.adopt(cutter.cut(
                            pieces(Span.taken(lesson.widened(settings.margin()), held), folder),
                            folder,
                            new JobWatch(run))));
            shelf.put(recording, airing, made, told);
        }
    }

    private static Duration covered(Span lesson, List<Held> held) {
        return Span.taken(lesson, held).stream()
                .map(taken -> taken.span().length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Not for ever: a recorder that lost its fight with the rain has nothing more to bring. */
    private boolean mayStillCome(Airing airing) {
        return clock.instant().isBefore(airing.slot().ends().plus(settings.patience()));
    }

    private List<Piece> pieces(List<Taken> taken, Path folder) {
        List<Piece> pieces = new ArrayList<>();
        for (Taken one : taken) {
            Path file = bench.lend(RawPath.path(one.recording().place()), folder, "recording" + pieces.size());
            Instant begin = span(one.recording()).from();
            pieces.add(new Piece(
                    file,
                    Duration.between(begin, one.span().from()),
                    Duration.between(begin, one.span().to())));
        }
        return pieces;
    }
}
