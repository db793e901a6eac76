package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sala.job.Job;
import sala.job.Jobs;
import sala.sql.Sql;

/** Has all files of this node read anew now, instead of each within the month as {@link BlobScrub} does by itself. */
@Singleton
@Transactional
public class Verification {

    private final Sql sql;
    private final Jobs jobs;

    @Inject
    public Verification(Sql sql, Jobs jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    /** One that is at it reads all of them, too. */
    public void begin() {
        sql.update("update blob set checked = null where not rotten");
        jobs.submit(BlobScrub.NAME, BlobScrub.ALL, JsonObject.EMPTY_JSON_OBJECT);
    }

    /** How far it is, in per cent; empty while nothing is read. */
    public Optional<Integer> percent() {
        return jobs.find(BlobScrub.NAME, BlobScrub.ALL).filter(Job::unfinished).map(job ->
                (int) (100 * job.progress()));
    }
}
