package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.sql.Sql;

/**
 * Reads every blob at leisure so that no byte lies unread for a month, and sets aside those whose bytes have changed;
 * {@link RottenBlobs} tells of them. Begun again after a crash it goes on with the file at which it was. Files that no
 * row knows, such as after an older database was restored, get a row.
 */
@Singleton
public class BlobScrub implements JobType {

    static final String NAME = "scrub-blobs";

    /** The key of the job that reads all files. */
    static final String ALL = "all";

    /** Leaves five days of the month for reading. */
    private static final Duration CHECKED_EVERY = Duration.ofDays(25);

    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(BlobScrub.class);

    private final Sql sql;
    private final KeptBlobs store;
    private final Clock clock;

    @Inject
    public BlobScrub(Sql sql, KeptBlobs store, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fate run(JobRun run) {
        registerStrays();
        try {
            readDue(run);
        } catch (CancellationException asked) {
            LOG.debug("the rest is read later");
        }
        return Fate.done();
    }

    private void readDue(JobRun run) {
        Instant limit = clock.instant().minus(CHECKED_EVERY);
        long total = Math.max(1, sql.number("select count(*) from blob where " + DUE, limit));
        long done = 0;
        for (List<Hash> batch = due(limit); !batch.isEmpty(); batch = due(limit)) {
            for (Hash hash : batch) {
                if (run.cancelled()) {
                    return;
                }
                check(hash, new Leisure(run));
                run.progress((double) ++done / total, null);
            }
        }
    }

    /** Its own thread, since reading all files takes hours. */
    @Override
    public int atOnce() {
        return 1;
    }

    private static final String DUE = "not rotten and (checked is null or checked < ?)";

    private List<Hash> due(Instant limit) {
        return sql.list(
                row -> new Hash(row.text("hash")),
                "select hash from blob where " + DUE + " order by checked nulls first, hash limit ?",
                limit,
                BATCH);
    }

    private void check(Hash hash, Leisure leisure) {
        boolean sound = isSound(hash, leisure);
        sql.update("update blob set checked = ?, rotten = ? where hash = ?", clock.instant(), !sound, hash.hex());
        if (!sound) {
            sql.update(
                    "insert into blob_damage (hash, found_at) values (?, ?)"
                            + " on conflict (hash, found_at) do update set mended_at = null",
                    hash.hex(),
                    clock.instant());
            LOG.error("The bytes of blob {} are gone or have rotted", hash);
        }
    }

    private boolean isSound(Hash hash, Leisure leisure) {
        try {
            boolean sound = store.isSound(hash, leisure);
            if (!sound) {
                store.quarantine(hash);
            }
            return sound;
        } catch (NoSuchBlob missing) {
            return false;
        }
    }

    private void registerStrays() {
        List<List<Object>> rows = new ArrayList<>();
        store.eachName(hash -> {
            store.find(hash).ifPresent(blob -> rows.add(List.of(hash.hex(), blob.size(), clock.instant())));
            if (rows.size() >= BATCH) {
                register(rows);
            }
        });
        register(rows);
    }

    private void register(List<List<Object>> rows) {
        sql.batch("insert into blob (hash, size, touched) values (?, ?, ?) on conflict do nothing", rows);
        rows.clear();
    }
}
