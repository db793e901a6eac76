package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.job.Fate;
import sala.job.JobRun;
import sala.media.form.FileForm;
import sala.media.item.Original;
import sala.media.making.Makers;
import sala.media.making.TakesLonger;
import sala.media.making.Work;
import sala.media.shown.ShownFile;
import sala.sql.Transactions;

/** Makes a picture, a package of pages, a book or an Office document ready to be shown, whichever job asks for it. */
@Singleton
public class ShownWork {

    private final ItemCourse course;
    private final Makers makers;
    private final Workshop workshop;
    private final Transactions transactions;
    private final FileFate fate;

    @Inject
    public ShownWork(ItemCourse course, Makers makers, Workshop workshop, Transactions transactions) {
        this.course = course;
        this.makers = makers;
        this.workshop = workshop;
        this.transactions = transactions;
        this.fate = new FileFate(course, transactions);
    }

    /**
     * Begins anew after a crash.
     *
     * @param slower told of an item that takes longer than that
     */
    Fate run(JobRun run, Duration patience, Slower slower) {
        UUID item = item(run);
        Optional<Original> original = transactions.get(() -> course.beginShown(item));
        return original.isEmpty()
                ? Fate.done()
                : fate.of(run, item, () -> {
                    try {
                        make(run, original.get(), patience);
                    } catch (TakesLonger e) {
                        transactions.run(() -> slower.take(item));
                    }
                });
    }

    void gaveUp(JobRun run) {
        fate.gaveUp(item(run));
    }

    private void make(JobRun run, Original original, Duration patience) {
        UUID item = item(run);
        FileForm form = FileForm.ofMediaType(original.mediaType());
        workshop.use(item, original.blob().orElseThrow().hash(), (source, into) -> {
            List<ShownFile> files = makers.make(new Work(form, source, into, patience, run::cancelled));
            transactions.run(() -> course.completeShown(item, files));
        });
    }

    private static UUID item(JobRun run) {
        return UUID.fromString(run.arguments().getString("item"));
    }

    /** Goes on with what takes longer, in the transaction that finds so. */
    @FunctionalInterface
    interface Slower {
        void take(UUID item);
    }
}
