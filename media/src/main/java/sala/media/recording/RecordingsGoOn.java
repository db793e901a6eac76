package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import sala.job.Chore;

/**
 * Takes recordings up again: when the timetable has come that says what is on them, when the rest of a lesson has come
 * or is waited for no longer, and when a job was lost.
 */
@Singleton
public class RecordingsGoOn implements Chore {

    private static final Set<RecordingState> OPEN =
            EnumSet.of(RecordingState.DONE, RecordingState.WAITING, RecordingState.CUTTING);

    private final WatchSettings settings;
    private final RecordingRows rows;
    private final RecordingJobs jobs;
    private final Clock clock;

    @Inject
    public RecordingsGoOn(RecordingRows rows, RecordingJobs jobs, Clock clock) {
        this(WatchSettings.fromSystemProperties(), rows, jobs, clock);
    }

    RecordingsGoOn(WatchSettings settings, RecordingRows rows, RecordingJobs jobs, Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recordings-go-on";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(40);
    }

    @Override
    public void run() {
        rows.withWork(clock.instant().minus(settings.patience())).stream()
                .filter(recording -> !jobs.isAtWork(recording.id()))
                .forEach(recording -> {
                    rows.move(recording.id(), OPEN, RecordingState.WAITING, "recording.turn");
                    jobs.submit(recording.id());
                });
    }
}
