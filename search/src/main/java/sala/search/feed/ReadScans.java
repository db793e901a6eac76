package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;

/**
 * The job that looks at the pictures of files without text, and then tells so in the change log, like
 * {@link ReadTexts}; apart from that, since a book takes many minutes.
 */
@Singleton
public class ReadScans implements JobType {

    static final String NAME = "read-scans";

    private final ReadThings things;
    private final ScannedTexts texts;

    @Inject
    public ReadScans(ReadThings things, ScannedTexts texts) {
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
