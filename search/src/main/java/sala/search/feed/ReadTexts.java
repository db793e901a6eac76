package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;

/**
 * The job that reads the files of one thing, and then tells so in the change log: every node of the office that shares
 * the database hears of it, whichever read them.
 */
@Singleton
public class ReadTexts implements JobType {

    static final String NAME = "read-texts";

    private final ReadThings things;
    private final DocumentTexts texts;

    @Inject
    public ReadTexts(ReadThings things, DocumentTexts texts) {
        this.things = things;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * One, since files are read one after another anyhow; none of the common threads, since a file may take a minute.
     */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Fate run(JobRun run) {
        return things.read(run, texts::read);
    }
}
