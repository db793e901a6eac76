package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.sql.Transactions;

/**
 * The job that looks at the pictures of files without text, and then tells so in the change log, like
 * {@link ReadTexts}; apart from that, since a book takes many minutes.
 */
@Singleton
public class ReadScans implements JobType {

    static final String NAME = "read-scans";

    private final FindableSources sources;
    private final ScannedTexts texts;
    private final ChangeLog changes;
    private final Transactions transactions;

    @Inject
    public ReadScans(FindableSources sources, ScannedTexts texts, ChangeLog changes, Transactions transactions) {
        this.sources = sources;
        this.texts = texts;
        this.changes = changes;
        this.transactions = transactions;
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
        String kind = run.arguments().getString("kind");
        UUID id = UUID.fromString(run.arguments().getString("id"));
        List<Document> documents =
                sources.find(kind, id).map(Findable::documents).orElse(List.of());
        for (int done = 0; done < documents.size() && !run.cancelled(); done++) {
            texts.read(documents.get(done));
            run.progress((done + 1.0) / documents.size(), null);
        }
        transactions.run(() -> changes.changed(ReadTexts.announced(kind), id));
        return Fate.done();
    }
}
