package sala.media.workshop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;
import sala.media.transcode.Company;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** Tells the run of a job how far its encoding is. */
record RunWatch(JobRun run, Ears ears, Company company) implements Watch {

    @Override
    public void progress(double done, @Nullable Duration left) {
        run.progress(done, left);
    }

    @Override
    public void playable(Transcoded first) {
        ears.show().accept(first);
    }

    @Override
    public void finished(Path part) {
        ears.keep().accept(part);
    }

    @Override
    public boolean cancelled() {
        return run.cancelled();
    }

    /** Who is told of what is made. */
    record Ears(Consumer<Transcoded> show, Consumer<Path> keep) {}
}
