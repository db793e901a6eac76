package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.ChangeLog;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.job.Fate;
import sala.job.JobRun;
import sala.sql.Transactions;

/** What all jobs do that read the files of one thing: one file after the other, and then they tell the change log. */
@Singleton
public class ReadThings {

    private static final String TEXT = "-text";

    private final FindableSources sources;
    private final ChangeLog changes;
    private final Transactions transactions;

    @Inject
    public ReadThings(FindableSources sources, ChangeLog changes, Transactions transactions) {
        this.sources = sources;
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

    Fate read(JobRun run, Consumer<Document> reader) {
        String kind = run.arguments().getString("kind");
        UUID id = UUID.fromString(run.arguments().getString("id"));
        List<Document> documents =
                sources.find(kind, id).map(Findable::documents).orElse(List.of());
        for (int done = 0; done < documents.size() && !run.cancelled(); done++) {
            reader.accept(documents.get(done));
            run.progress((done + 1.0) / documents.size(), null);
        }
        transactions.run(() -> changes.changed(announced(kind), id));
        return Fate.done();
    }
}
