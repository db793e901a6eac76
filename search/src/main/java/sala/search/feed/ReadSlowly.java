package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;

/**
 * The job that reads files that take longer than their share, and then tells so in the change log, like
 * {@link ReadTexts}; apart from that, so that a minute of one is no minute of all.
 */
@Singleton
public class ReadSlowly implements JobType {

    static final String NAME = "read-slowly";

    private final ReadThings things;
    private final SlowTexts texts;

    @Inject
    public ReadSlowly(ReadThings things, SlowTexts texts) {
        this.things = things;
        this.texts = texts;
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
        return things.read(run, texts::read);
    }
}
