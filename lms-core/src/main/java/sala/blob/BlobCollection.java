package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.sql.Sql;
import sala.sql.Transactions;

/**
 * Deletes the blobs that nobody has needed for a day.
 *
 * <p>A blob cannot be held while its row is locked here, and a blob that is just being held is passed over. What is
 * unneeded is looked at again once the rows are locked, since a hold may have been finished just before.
 */
@Singleton
public class BlobCollection implements JobType {

    static final String NAME = "collect-blobs";

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(BlobCollection.class);

    private final Sql sql;
    private final Transactions transactions;
    private final KeptBlobs store;
    private final Clock clock;

    @Inject
    public BlobCollection(Sql sql, Transactions transactions, KeptBlobs store, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fate run(JobRun run) {
        int deleted = 0;
        int inBatch = BATCH;
        while (inBatch > 0 && !run.cancelled()) {
            inBatch = transactions.get(this::collectBatch);
            deleted += inBatch;
        }
        LOG.info("Deleted {} blobs that nobody needs", deleted);
        return Fate.done();
    }

    /**
     * Deletes those of these that nobody needs now, without the day of grace: the disk is full.
     *
     * @param before whatever was stored again at this time or later stays
     */
    public void collectNow(Collection<Hash> hashes, Instant before) {
        transactions.run(() -> {
            List<String> locked = sql.list(
                    row -> row.text("hash"),
                    "select hash from blob where hash = any (?) and touched <= ? order by hash for update skip locked",
                    hashes.stream().map(Hash::hex).toList(),
                    before);
            deleteRows(locked).forEach(store::delete);
        });
    }

    private int collectBatch() {
        List<Hash> unneeded = deleteRows(lockCandidates());
        unneeded.forEach(store::delete);
        return unneeded.size();
    }

    private List<String> lockCandidates() {
        return sql.list(
                row -> row.text("hash"),
                """
                select hash from blob b where touched < ?
                and not exists (select 1 from blob_reference r where r.hash = b.hash)
                order by hash limit ? for update skip locked
                """,
                clock.instant().minus(GRACE),
                BATCH);
    }

    private List<Hash> deleteRows(List<String> locked) {
        return sql.list(
                row -> new Hash(row.text("hash")),
                """
                delete from blob b where hash = any (?)
                and not exists (select 1 from blob_reference r where r.hash = b.hash)
                returning hash
                """,
                locked);
    }
}
