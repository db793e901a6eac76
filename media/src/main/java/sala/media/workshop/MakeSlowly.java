package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.making.Work;

/** The job that goes on with files that turned out to take longer: one after another, in nobody's way. */
@Singleton
public class MakeSlowly implements JobType {

    static final String NAME = "make-slowly";

    private final ShownWork work;

    @Inject
    public MakeSlowly(ShownWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        return work.run(run, Work.AT_LEISURE, MakeSlowly::never);
    }

    private static void never(UUID item) {
        throw new IllegalStateException("no work takes longer than the longest: " + item);
    }

    @Override
    public void gaveUp(JobRun run) {
        work.gaveUp(run);
    }
}
