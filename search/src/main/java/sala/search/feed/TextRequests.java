package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.job.Jobs;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ScanReader;
import sala.sql.Transactions;

/** Asks for the files of a thing to be read, in a job of their own, so that no slow file holds up the index. */
@Singleton
public class TextRequests {

    private final Jobs jobs;
    private final Transactions transactions;
    private final ScanReader scans;

    @Inject
    public TextRequests(Jobs jobs, Transactions transactions, ScanReader scans) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.scans = scans;
    }

    /**
     * @param known of each of its files, empty for those that nobody has read
     * @param outdated whether more could be read of any of them by now
     */
    void submit(String kind, UUID id, List<Optional<ReadText>> known, boolean outdated) {
        if (outdated || known.stream().anyMatch(Optional::isEmpty)) {
            submit(ReadTexts.NAME, kind, id);
        } else if (isAny(known, Outcome.SLOW)) {
            submit(ReadSlowly.NAME, kind, id);
        } else if (scans.isThere() && isAny(known, Outcome.WITHOUT_TEXT)) {
            submit(ReadScans.NAME, kind, id);
        }
    }

    /** Asks for all files of a thing that nobody has read, or whose text was forgotten. */
    public void submit(String kind, UUID id) {
        submit(ReadTexts.NAME, kind, id);
    }

    private static boolean isAny(List<Optional<ReadText>> known, Outcome outcome) {
        return known.stream().flatMap(Optional::stream).anyMatch(text -> text.outcome() == outcome);
    }

    private void submit(String work, String kind, UUID id) {
        transactions.run(() -> jobs.submit(work, kind + ":" + id, ReadThings.arguments(kind, id)));
    }
}
