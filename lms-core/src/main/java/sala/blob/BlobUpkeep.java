package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Duration;
import sala.job.Chore;
import sala.job.Jobs;

/** Asks for a collection and a scrub every night or so. */
@Singleton
public class BlobUpkeep implements Chore {

    private final Jobs jobs;

    @Inject
    public BlobUpkeep(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "blob-upkeep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(20);
    }

    @Override
    public void run() {
        jobs.submit(BlobCollection.NAME, "all", JsonObject.EMPTY_JSON_OBJECT);
        jobs.submit(BlobScrub.NAME, BlobScrub.ALL, JsonObject.EMPTY_JSON_OBJECT);
    }
}
