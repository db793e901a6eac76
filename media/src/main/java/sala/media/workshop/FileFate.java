package sala.media.workshop;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.JobRun;
import sala.media.scan.NotChecked;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;
import sala.sql.Transactions;

/** What becomes of an item whose files are being made, told to the item as well as to the job. */
final class FileFate {

    private static final Logger LOG = LoggerFactory.getLogger(FileFate.class);
    private static final int TRIES = 3;

    private final ItemCourse course;
    private final Transactions transactions;

    FileFate(ItemCourse course, Transactions transactions) {
        this.course = course;
        this.transactions = transactions;
    }

    /** Lets the files be made, in this run of a job. */
    Fate of(JobRun run, UUID item, Runnable making) {
        try {
            making.run();
            return Fate.done();
        } catch (Cancelled e) {
            return Fate.done();
        } catch (Unplayable e) {
            LOG.info("Nothing can be made of item {}: {} {}", item, e.code(), e.arguments());
            return never(item, e);
        } catch (Fault e) {
            return again(run, item, e);
        } catch (RuntimeException e) {
            return again(run, item, new TranscoderUnavailable(TranscoderUnavailable.Problem.BROKE, e));
        }
    }

    /** Nothing more will be tried: the server died with each run. */
    void gaveUp(UUID item) {
        never(item, new TranscoderUnavailable(TranscoderUnavailable.Problem.BROKE, "the server died with each run"));
    }

    /** After some tries the item has failed, whatever the reason: it must not seem to be worked on for ever. */
    private Fate again(JobRun run, UUID item, Fault why) {
        LOG.warn("The files of item {} could not be made: {} {}", item, why.code(), why.arguments(), why);
        if (run.attempt() >= TRIES && !(why instanceof NotChecked)) {
            return never(item, why);
        }
        transactions.run(() -> course.wait(item));
        return Fate.retry(why.code());
    }

    private Fate never(UUID item, Fault why) {
        transactions.run(() -> course.fail(item, why.code()));
        return Fate.failed(why.code());
    }
}
