package sala.media.recording;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;

/** A run that ends in the middle: when it has asked so often whether it should. */
final class StoppedRun implements JobRun {

    private final JobRun run;
    private int left;

    StoppedRun(JobRun run, int questions) {
        this.run = run;
        this.left = questions;
    }

    @Override
    public UUID job() {
        return run.job();
    }

    @Override
    public JsonObject arguments() {
        return run.arguments();
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(double done, @Nullable Duration remaining) {
        // nobody watches
    }

    @Override
    public boolean cancelled() {
        return --left < 0;
    }
}
