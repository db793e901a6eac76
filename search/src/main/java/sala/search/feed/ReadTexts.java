package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
 * The job that reads the files of one thing, and then tells so in the change log: every node of the office that shares
 * the database hears of it, whichever read them.
 */
@Singleton
public class ReadTexts implements JobType {

    static final String NAME = "read-texts";

    private static final String TEXT = "-text";

    private final FindableSources sources;
    private final DocumentTexts texts;
    private final ChangeLog changes;
    private final Transactions transactions;

    @Inject
    public ReadTexts(FindableSources sources, DocumentTexts texts, ChangeLog changes, Transactions transactions) {
        this.sources = sources;
        this.texts = texts;
        this.changes = changes;
        this.transactions = transactions;
    }

    static JsonObject arguments(String kind, UUID id) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("id", id.toString())
                .build();
    }

    /** The kind under which the log tells that files of such things have been read. */
    static String announced(String kind) {
        return kind + TEXT;
    }

    /** The kind of the thing itself, from either. */
    static String kindOf(String announced) {
        return announced.endsWith(TEXT) ? announced.substring(0, announced.length() - TEXT.length()) : announced;
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
        String kind = run.arguments().getString("kind");
        UUID id = UUID.fromString(run.arguments().getString("id"));
        List<Document> documents =
                sources.find(kind, id).map(Findable::documents).orElse(List.of());
        for (int done = 0; done < documents.size() && !run.cancelled(); done++) {
            texts.read(documents.get(done));
            run.progress((done + 1.0) / documents.size(), null);
        }
        transactions.run(() -> changes.changed(announced(kind), id));
        return Fate.done();
    }
}
