package sala.media.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.Job;

/**
 * A recording in the queue of the encoder.
 *
 * @param school null for the office's own
 * @param watchable whether it can be watched already in its lowest quality
 * @param bytes of the file that was sent
 */
public record QueuedItem(UUID item, String title, @Nullable UUID school, boolean watchable, long bytes, Job job) {}
