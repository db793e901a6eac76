package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Duration;
import sala.job.Chore;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.job.Jobs;

/** Reads large files that were published lately for their {@link PublishedExtents}, in the background. */
@Singleton
public class PrepareExtents implements JobType, Chore {

    private static final String NAME = "prepare-extents";

    private final Jobs jobs;
    private final PublishedExtents extents;

    @Inject
    public PrepareExtents(Jobs jobs, PublishedExtents extents) {
        this.jobs = jobs;
        this.extents = extents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void run() {
        if (extents.isDue()) {
            jobs.submit(NAME, "all", JsonObject.EMPTY_JSON_OBJECT);
        }
    }

    @Override
    public Fate run(JobRun run) {
        extents.prepare(run::cancelled);
        return Fate.done();
    }
}
