package sala.media.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.Job;

/**
 * A recording with which the encoder has ended, well or not.
 *
 * @param reason the stable code that says why it failed; null otherwise
 */
public record FinishedItem(UUID item, String title, Job.State state, @Nullable String reason, Instant at) {}
