package sala.job;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/** The durable jobs of this node. */
public interface Jobs {

    /**
     * Asks for work, in the caller's transaction. While a job of the same type and key is unfinished, asking again
     * gives that one.
     *
     * @param key what the work is about, such as the id of a media item
     */
    UUID submit(String type, String key, JsonObject arguments);

    Optional<Job> find(UUID id);

    /** The newest job of this type and key. */
    Optional<Job> find(String type, String key);

    /** Stops a job that waits or runs; harmless otherwise. */
    void cancel(UUID id);

    /** Runs a failed or cancelled job again, from its first attempt; harmless otherwise. */
    void retry(UUID id);
}
