package sala.media.recording;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;
import sala.media.transcode.Watch;

/** A job looks on while something is cut, only to stop it. */
record JobWatch(JobRun run) implements Watch {

    @Override
    public void progress(double done, @Nullable Duration left) {
        // the job counts lessons
    }

    @Override
    public boolean cancelled() {
        return run.cancelled();
    }
}
