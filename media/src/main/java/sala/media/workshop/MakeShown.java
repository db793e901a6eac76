package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.media.form.FileForm;
import sala.media.item.Original;
import sala.media.making.Makers;
import sala.media.making.Work;
import sala.media.shown.ShownFile;
import sala.sql.Transactions;

/** Makes a picture, a package of pages, a book or an Office document ready to be shown. Begins anew after a crash. */
@Singleton
public class MakeShown implements JobType {

    static final String NAME = "make-shown";

    private final ItemCourse course;
    private final Makers makers;
    private final Workshop workshop;
    private final Transactions transactions;
    private final FileFate fate;

    @Inject
    public MakeShown(ItemCourse course, Makers makers, Workshop workshop, Transactions transactions) {
        this.course = course;
        this.makers = makers;
        this.workshop = workshop;
        this.transactions = transactions;
        this.fate = new FileFate(course, transactions);
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
        Optional<Original> original = transactions.get(() -> course.beginShown(item));
        return original.isEmpty() ? Fate.done() : fate.of(run, item, () -> make(run, item, original.get()));
    }

    @Override
    public void gaveUp(JobRun run) {
        fate.gaveUp(UUID.fromString(run.arguments().getString("item")));
    }

    private void make(JobRun run, UUID item, Original original) {
        FileForm form = FileForm.ofMediaType(original.mediaType());
        workshop.use(item, original.blob().orElseThrow().hash(), (source, into) -> {
            List<ShownFile> files = makers.make(new Work(form, source, into, run::cancelled));
            transactions.run(() -> course.completeShown(item, files));
        });
    }
}
