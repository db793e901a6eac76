package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.job.Jobs;
import sala.sql.Transactions;

/** Asks for the files of a thing to be read, in a job of their own, so that no slow file holds up the index. */
@Singleton
public class TextRequests {

    private final Jobs jobs;
    private final Transactions transactions;

    @Inject
    public TextRequests(Jobs jobs, Transactions transactions) {
        this.jobs = jobs;
        this.transactions = transactions;
    }

    void submit(String kind, UUID id) {
        transactions.run(() -> jobs.submit(ReadTexts.NAME, kind + ":" + id, ReadTexts.arguments(kind, id)));
    }
}
