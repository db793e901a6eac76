package sala.media.disk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.JobRun;

/** A run that ends in the middle: when it has asked so often whether it should. */
final class KilledRun implements JobRun {

    private final UUID disk;
    private int left;

    KilledRun(UUID disk, int questions) {
        this.disk = disk;
        this.left = questions;
    }

    @Override
    public UUID job() {
        return disk;
    }

    @Override
    public JsonObject arguments() {
        return Json.createObjectBuilder().add("import", disk.toString()).build();
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(double done, @Nullable Duration remaining) {
        // nobody watches
    }

    @Override
    public boolean cancelled() {
        return --left < 0;
    }
}
