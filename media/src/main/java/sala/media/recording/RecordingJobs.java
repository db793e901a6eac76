package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.util.Optional;
import java.util.UUID;
import sala.job.Job;
import sala.job.JobRun;
import sala.job.Jobs;

/** The jobs of recordings: one for each, known by its id. */
@Singleton
public class RecordingJobs {

    static final String CUT = "cut-recording";

    private static final String RECORDING = "recording";

    private final Jobs jobs;

    @Inject
    public RecordingJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    static UUID recordingOf(JobRun run) {
        return UUID.fromString(run.arguments().getString(RECORDING));
    }

    /** Lets the work begin in the background; a job that is under way already stays the only one. */
    void submit(UUID recording) {
        jobs.submit(
                CUT,
                recording.toString(),
                Json.createObjectBuilder().add(RECORDING, recording.toString()).build());
    }

    /** How far the work is; empty when there was never any. */
    Optional<Job> of(UUID recording) {
        return jobs.find(CUT, recording.toString());
    }

    boolean isAtWork(UUID recording) {
        return of(recording)
                .filter(job -> job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING)
                .isPresent();
    }
}
