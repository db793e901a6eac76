package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.form.FileForm;
import sala.media.item.Original;
import sala.media.making.Makers;
import sala.media.making.Work;
import sala.media.scan.NotChecked;
import sala.media.shown.ShownFile;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.Unplayable;
import sala.sql.Transactions;

/** Makes a picture, a package of pages, a book or an Office document ready to be shown. Begins anew after a crash. */
@Singleton
public class MakeShown implements JobType {

    static final String NAME = "make-shown";

    private static final Logger LOG = LoggerFactory.getLogger(MakeShown.class);
    private static final int TRIES = 3;

    private final Transcoding transcoding;
    private final Makers makers;
    private final Workshop workshop;
    private final Transactions transactions;

    @Inject
    public MakeShown(Transcoding transcoding, Makers makers, Workshop workshop, Transactions transactions) {
        this.transcoding = transcoding;
        this.makers = makers;
        this.workshop = workshop;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A picture does not wait for a long document. */
    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public Fate run(JobRun run) {
        UUID item = UUID.fromString(run.arguments().getString("item"));
        Optional<Original> original = transactions.get(() -> transcoding.beginShown(item));
        return original.isEmpty() ? Fate.done() : run(run, item, original.get());
    }

    private Fate run(JobRun run, UUID item, Original original) {
        try {
            make(run, item, original);
            return Fate.done();
        } catch (Cancelled e) {
            return Fate.done();
        } catch (Unplayable e) {
            LOG.info("Nothing can be shown of item {}: {} {}", item, e.code(), e.arguments());
            transactions.run(() -> transcoding.fail(item, e.code()));
            return Fate.failed(e.code());
        } catch (UncheckedIOException e) {
            return again(run, item, new TranscoderUnavailable(TranscoderUnavailable.Problem.BROKE, e));
        } catch (Fault e) {
            return again(run, item, e);
        }
    }

    /** After some tries the item has failed, whatever the reason: it must not seem to be worked on for ever. */
    private Fate again(JobRun run, UUID item, Fault why) {
        LOG.warn("Item {} could not be made ready: {} {}", item, why.code(), why.arguments(), why);
        if (run.attempt() >= TRIES && !(why instanceof NotChecked)) {
            transactions.run(() -> transcoding.fail(item, why.code()));
            return Fate.failed(why.code());
        }
        transactions.run(() -> transcoding.wait(item));
        return Fate.retry(why.code());
    }

    private void make(JobRun run, UUID item, Original original) {
        FileForm form = FileForm.ofMediaType(original.mediaType());
        workshop.use(item, original.blob().orElseThrow().hash(), (source, into) -> {
            List<ShownFile> files = makers.make(new Work(form, source, into, run::cancelled));
            transactions.run(() -> transcoding.completeShown(item, files));
        });
    }
}
