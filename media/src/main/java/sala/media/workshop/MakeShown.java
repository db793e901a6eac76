package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.making.Work;

/**
 * The job that makes pictures, packages and PDFs ready to be shown, as long as it takes a moment; {@link MakeSlowly}
 * goes on with the others, so that nobody waits for them. Office documents have {@link MakePages}.
 */
@Singleton
public class MakeShown implements JobType {

    static final String NAME = "make-shown";

    private final ShownWork work;
    private final Transcoding transcoding;

    @Inject
    public MakeShown(ShownWork work, Transcoding transcoding) {
        this.work = work;
        this.transcoding = transcoding;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A picture does not wait for a long package. */
    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public Fate run(JobRun run) {
        return work.run(run, Work.QUICKLY, transcoding::slowly);
    }

    @Override
    public void gaveUp(JobRun run) {
        work.gaveUp(run);
    }
}
