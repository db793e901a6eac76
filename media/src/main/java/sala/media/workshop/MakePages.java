package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.making.Work;

/**
 * The job that makes pages of Office documents, one at a time, as long as it takes a moment; {@link MakeSlowly} goes on
 * with the others. It has a lane of its own: pictures and PDFs do not wait for Office documents at all.
 */
@Singleton
public class MakePages implements JobType {

    static final String NAME = "make-pages";

    private final ShownWork work;
    private final Transcoding transcoding;

    @Inject
    public MakePages(ShownWork work, Transcoding transcoding) {
        this.work = work;
        this.transcoding = transcoding;
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
        return work.run(run, Work.QUICKLY, transcoding::slowly);
    }

    @Override
    public void gaveUp(JobRun run) {
        work.gaveUp(run);
    }
}
