package sala.job;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a job, as the work sees it. */
public interface JobRun {

    UUID job();

    /** What the job was submitted with. */
    JsonObject arguments();

    /** 1 for the first run. */
    int attempt();

    /**
     * Shows how far the work is; cheap to call often.
     *
     * @param done from 0 to 1
     * @param left how long the rest will take, where that is known
     */
    void progress(double done, @Nullable Duration left);

    /**
     * Whether the work should stop: somebody has cancelled the job, or lets it rest, or the server stops (the job then
     * goes on later). To be asked a few times a second; work that was told returns soon, and its fate does not count.
     */
    boolean cancelled();
}
